package org.audioedition.encoding;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A channel behind a buffer, in which bytes written earlier can be put right. Positions count from where it began. */
final class Output {

    private static final int BUFFER_BYTES = 1 << 16;

    private final SeekableByteChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
    private final long start;
    private long length;

    Output(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        this.start = channel.position();
    }

    /** How many bytes have been put. */
    long length() {
        return length;
    }

    void put(byte[] bytes) throws IOException {
        put(bytes, 0, bytes.length);
    }

    void put(byte[] bytes, int offset, int count) throws IOException {
        for (int done = 0; done < count; ) {
            int n = Math.min(count - done, buffer.remaining());
            buffer.put(bytes, offset + done, n);
            done += n;
            if (!buffer.hasRemaining()) {
                flush();
            }
        }
        length += count;
    }

    /** Replaces bytes that have been put before. */
    void replace(long position, byte[] bytes) throws IOException {
        flush();
        channel.position(start + position);
        write(ByteBuffer.wrap(bytes));
        channel.position(start + length);
    }

    /** Hands everything to the channel, which then stands at the end. */
    void flush() throws IOException {
        buffer.flip();
        write(buffer);
        buffer.clear();
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
