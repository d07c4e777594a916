package org.audioedition.encoding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * One logical stream in Ogg pages (RFC 3533): packets in, pages out.
 *
 * <p>A page ends when {@link #endPage} says so, or when it holds 255 pieces; a packet may go on over as many pages as it
 * needs.
 */
final class OggStream {

    private static final int MOST_SEGMENTS = 255;
    private static final int FULL_SEGMENT = 255;
    private static final int CONTINUED = 1;
    private static final int FIRST = 2;
    private static final int LAST = 4;
    private static final int CRC_AT = 22;
    private static final int HEAD_BYTES = 27;
    private static final int[] CRC_TABLE = crcTable();

    private final Output output;
    private final int serial;
    private final byte[] lacing = new byte[MOST_SEGMENTS];
    private final byte[] body = new byte[MOST_SEGMENTS * FULL_SEGMENT];
    private int segments;
    private int bodyBytes;
    private int pages;
    private boolean continued;

    /** Of the last packet that ends on the page, or -1. */
    private long granule = -1;

    OggStream(Output output, int serial) {
        this.output = output;
        this.serial = serial;
    }

    /** @param end the position in the stream after the packet */
    void packet(byte[] packet, int length, long end) throws IOException {
        int at = 0;
        boolean more = true;
        while (more) {
            if (segments == MOST_SEGMENTS) {
                page(0);
                continued = at > 0;
            }
            int piece = Math.min(FULL_SEGMENT, length - at);
            System.arraycopy(packet, at, body, bodyBytes, piece);
            bodyBytes += piece;
            lacing[segments++] = (byte) piece;
            at += piece;
            // A packet ends with a piece that is not full, be it empty.
            more = piece == FULL_SEGMENT;
        }
        granule = end;
    }

    /** Ends the page, if there is something on it. */
    void endPage() throws IOException {
        if (segments > 0) {
            page(0);
        }
    }

    /** Ends the last page, which must not be empty. */
    void endStream() throws IOException {
        page(LAST);
    }

    private void page(int flags) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream(HEAD_BYTES + segments + bodyBytes);
        page.writeBytes("OggS".getBytes(StandardCharsets.US_ASCII));
        page.write(0);
        page.write(flags | (continued ? CONTINUED : 0) | (pages == 0 ? FIRST : 0));
        LittleEndian.put(page, granule, 8);
        LittleEndian.put(page, serial, 4);
        LittleEndian.put(page, pages, 4);
        LittleEndian.put(page, 0, 4);
        page.write(segments);
        page.write(lacing, 0, segments);
        page.write(body, 0, bodyBytes);
        byte[] bytes = page.toByteArray();
        int crc = crc(bytes);
        for (int i = 0; i < 4; i++) {
            bytes[CRC_AT + i] = (byte) (crc >> (8 * i));
        }
        output.put(bytes);
        pages++;
        segments = 0;
        bodyBytes = 0;
        continued = false;
        granule = -1;
    }

    /** CRC-32 of polynomial 04C11DB7, not reflected, from zero. */
    static int crc(byte[] bytes) {
        int crc = 0;
        for (byte b : bytes) {
            crc = crc << 8 ^ CRC_TABLE[(crc >>> 24) ^ (b & 0xFF)];
        }
        return crc;
    }

    private static int[] crcTable() {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int crc = i << 24;
            for (int bit = 0; bit < 8; bit++) {
                crc = crc << 1 ^ (crc < 0 ? 0x04C11DB7 : 0);
            }
            table[i] = crc;
        }
        return table;
    }
}
