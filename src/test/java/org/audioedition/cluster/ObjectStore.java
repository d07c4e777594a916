package org.audioedition.cluster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * A file system that behaves as an object store, {@code objects:///folder}: it has no rename, an object appears when its writer is done, and
 * every request is a line of the file that {@code fs.objects.log} names.
 */
public final class ObjectStore extends RawLocalFileSystem {

    private static final URI ADDRESS = URI.create("objects:///");

    @Override
    public URI getUri() {
        return ADDRESS;
    }

    @Override
    public String getScheme() {
        return ADDRESS.getScheme();
    }

    @Override
    public boolean rename(Path from, Path to) throws IOException {
        throw new IOException("an object store has no rename: " + from + " to " + to);
    }

    @Override
    public FSDataInputStream open(Path file, int bufferSize) throws IOException {
        note("GET", file);
        return super.open(file, bufferSize);
    }

    @Override
    public FileStatus[] listStatus(Path folder) throws IOException {
        note("LIST", folder);
        return super.listStatus(folder);
    }

    @Override
    public boolean delete(Path file, boolean recursive) throws IOException {
        note("DELETE", file);
        return super.delete(file, recursive);
    }

    @Override
    public FSDataOutputStream create(
            Path file, boolean overwrite, int bufferSize, short replication, long blockSize, Progressable progress)
            throws IOException {
        return new FSDataOutputStream(new Upload(file), null);
    }

    @Override
    public FSDataOutputStream create(
            Path file,
            FsPermission permission,
            boolean overwrite,
            int bufferSize,
            short replication,
            long blockSize,
            Progressable progress)
            throws IOException {
        return new FSDataOutputStream(new Upload(file), null);
    }

    private void note(String request, Path path) throws IOException {
        String log = getConf().get("fs.objects.log");
        if (log != null) {
            Files.writeString(
                    java.nio.file.Path.of(log),
                    request + " " + path.toUri().getPath() + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }

    /** Bytes on their way. */
    private final class Upload extends ByteArrayOutputStream {

        private final Path file;
        private boolean closed;

        Upload(Path file) {
            this.file = file;
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                note("PUT", file);
                java.nio.file.Path place = pathToFile(file).toPath();
                Files.createDirectories(place.getParent());
                Files.write(place, toByteArray());
            }
        }
    }
}
