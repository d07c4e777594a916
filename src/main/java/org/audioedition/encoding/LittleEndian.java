package org.audioedition.encoding;

import java.io.ByteArrayOutputStream;

/** Whole numbers with the lowest byte first. */
final class LittleEndian {

    private LittleEndian() {}

    static void put(ByteArrayOutputStream out, long value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write((int) (value >> (8 * i)));
        }
    }
}
