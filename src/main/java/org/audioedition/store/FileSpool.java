package org.audioedition.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.audioedition.speech.ClipSpool;

/** A spool in a temporary file: 32 kB for a second of speech. */
public final class FileSpool implements ClipSpool, Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final OutputStream out;
    private byte[] bytes = new byte[0];

    /** A spool in a new file; the file is deleted when the spool is closed. */
    public FileSpool(Path file) throws IOException {
        this.file = file;
        this.out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }

    @Override
    public void append(short[] samples, int count) throws IOException {
        if (bytes.length < 2 * count) {
            bytes = new byte[2 * count];
        }
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().put(samples, 0, count);
        out.write(bytes, 0, 2 * count);
    }

    @Override
    public Reader reader() throws IOException {
        out.flush();
        return new FileReader(new BufferedInputStream(Files.newInputStream(file), BUFFER));
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static final class FileReader implements Reader {

        private final DataInputStream in;
        private byte[] bytes = new byte[0];

        FileReader(InputStream in) {
            this.in = new DataInputStream(in);
        }

        @Override
        public void next(short[] samples, int count) throws IOException {
            if (bytes.length < 2 * count) {
                bytes = new byte[2 * count];
            }
            in.readFully(bytes, 0, 2 * count);
            ByteBuffer.wrap(bytes)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer()
                    .get(samples, 0, count);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
