package org.audioedition.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.audioedition.store.Digests;

/**
 * The table of contents of a jar (PKWARE's APPNOTE, 4.3.12 and 4.3.16: central directory and its end): the checksums of all entries,
 * in a hundredth of the bytes.
 */
final class JarContents {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int SIZE_AT = 12;
    private static final int OFFSET_AT = 16;
    private static final long UNSIGNED = 0xffffffffL;

    private JarContents() {}

    /** Its SHA-256 digest in hexadecimal digits. */
    static String digest(Path jar) throws IOException {
        try (FileChannel file = FileChannel.open(jar)) {
            int tail = (int) Math.min(file.size(), END_SIZE + LONGEST_COMMENT);
            ByteBuffer end = read(file, file.size() - tail, tail);
            for (int at = tail - END_SIZE; at >= 0; at--) {
                if (end.getInt(at) == END_SIGNATURE) {
                    long size = end.getInt(at + SIZE_AT) & UNSIGNED;
                    long offset = end.getInt(at + OFFSET_AT) & UNSIGNED;
                    if (offset + size <= file.size()) {
                        return Digests.sha256(read(file, offset, (int) size).array());
                    }
                }
            }
            throw new ZipException(jar + " has no central directory");
        }
    }

    private static ByteBuffer read(FileChannel file, long offset, int size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, offset + bytes.position()) < 0) {
                throw new ZipException("it ends early");
            }
        }
        return bytes;
    }
}
