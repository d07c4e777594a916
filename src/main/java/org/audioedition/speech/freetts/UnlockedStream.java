package org.audioedition.speech.freetts;

import java.io.InputStream;

/** Bytes in memory, read one at a time by one thread: no lock, no refill. */
final class UnlockedStream extends InputStream {

    private final byte[] bytes;
    private int at;

    UnlockedStream(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        return at < bytes.length ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
        int count = Math.min(length, bytes.length - at);
        if (count <= 0) {
            return length == 0 ? 0 : -1;
        }
        System.arraycopy(bytes, at, to, offset, count);
        at += count;
        return count;
    }

    @Override
    public int available() {
        return bytes.length - at;
    }
}
