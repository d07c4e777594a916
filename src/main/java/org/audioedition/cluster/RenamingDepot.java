package org.audioedition.cluster;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** A depot that renames a folder in one step, as disks and HDFS do: an edition appears whole or not at all. */
final class RenamingDepot extends Depot {

    private static final String PARTIAL = ".partial";
    private static final String OLD = ".old";
    /** No edition takes so long to bring. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private static final int TRIES = 10;

    private final Configuration configuration;

    RenamingDepot(FileSystem files, org.apache.hadoop.fs.Path root, Configuration configuration) {
        super(files, root);
        this.configuration = configuration;
    }

    @Override
    void replace(Path edition, String folder, Set<String> others) throws IOException {
        String hidden = "." + folder + "."
                + Long.toHexString(ThreadLocalRandom.current().nextLong());
        org.apache.hadoop.fs.Path partial = place(hidden + PARTIAL);
        try {
            files.mkdirs(partial);
            for (Path file : contents(edition)) {
                copy(
                        file,
                        files.create(place(hidden + PARTIAL, file.getFileName().toString()), false));
            }
            exchange(place(folder), partial, place(hidden + OLD));
        } finally {
            files.delete(partial, true);
            files.delete(place(hidden + OLD), true);
        }
    }

    /** Another executor may do the same at any moment. Each step is one rename, which succeeds for one of them; the last one stays. */
    private void exchange(
            org.apache.hadoop.fs.Path target, org.apache.hadoop.fs.Path partial, org.apache.hadoop.fs.Path old)
            throws IOException {
        IOException last = new IOException(target + " is replaced again and again");
        for (int i = 0; i < TRIES; i++) {
            if (files.exists(target)) {
                try {
                    files.delete(old, true);
                    move(target, old);
                } catch (FileNotFoundException | NoSuchFileException e) {
                    // Another one has just set it aside.
                }
            }
            try {
                move(partial, target);
                return;
            } catch (IOException e) {
                if (!files.exists(target)) {
                    putBack(old, target);
                    throw e;
                }
                last = e;
            }
        }
        throw last;
    }

    private void putBack(org.apache.hadoop.fs.Path old, org.apache.hadoop.fs.Path target) throws IOException {
        if (files.exists(old)) {
            move(old, target);
        }
    }

    /** Renames a folder in one step; fails when something stands there, which the usual call of Hadoop would move it into. */
    private void move(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to) throws IOException {
        if (files instanceof RawLocalFileSystem local) {
            Files.move(local.pathToFile(from).toPath(), local.pathToFile(to).toPath(), StandardCopyOption.ATOMIC_MOVE);
        } else {
            FileContext.getFileContext(files.getUri(), configuration).rename(from, to);
        }
    }

    @Override
    boolean isTaken(String folder) throws IOException {
        return record(folder) == null && !sizes(folder).isEmpty();
    }

    @Override
    void sweep() throws IOException {
        long before = Instant.now().minus(ABANDONED).toEpochMilli();
        try {
            for (FileStatus file : files.listStatus(root, RenamingDepot::isLeftOver)) {
                if (file.getModificationTime() < before) {
                    sweep(file.getPath());
                }
            }
        } catch (FileNotFoundException e) {
            // There is no depot yet.
        }
    }

    private void sweep(org.apache.hadoop.fs.Path left) throws IOException {
        String name = left.getName();
        String inner = name.substring(1, name.lastIndexOf('.'));
        org.apache.hadoop.fs.Path target = place(inner.substring(0, Math.max(1, inner.lastIndexOf('.'))));
        if (name.endsWith(OLD) && !files.exists(target)) {
            // The edition that was to replace it never came.
            move(left, target);
        } else {
            files.delete(left, true);
        }
    }

    private static boolean isLeftOver(org.apache.hadoop.fs.Path path) {
        String name = path.getName();
        return name.startsWith(".") && (name.endsWith(PARTIAL) || name.endsWith(OLD));
    }
}
