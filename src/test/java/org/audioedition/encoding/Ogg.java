package org.audioedition.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Ogg pages read back by RFC 3533. */
record Ogg(List<Page> pages, List<byte[]> packets) {

    /** @param granule of the last packet that ends here */
    record Page(int flags, long granule, int serial, int number, int crc, int crcOfBytes, int packetEnds, int bytes) {}

    static Ogg of(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        List<Page> pages = new ArrayList<>();
        List<byte[]> packets = new ArrayList<>();
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        while (in.hasRemaining()) {
            int at = in.position();
            if (in.getInt(at) != 0x5367674F || file[at + 4] != 0) {
                throw new IllegalArgumentException("no page at " + at);
            }
            int count = file[at + 26] & 0xFF;
            int body = at + 27 + count;
            int ends = 0;
            for (int i = 0; i < count; i++) {
                int piece = file[at + 27 + i] & 0xFF;
                packet.write(file, body, piece);
                body += piece;
                if (piece < 255) {
                    packets.add(packet.toByteArray());
                    packet.reset();
                    ends++;
                }
            }
            pages.add(new Page(
                    file[at + 5],
                    in.getLong(at + 6),
                    in.getInt(at + 14),
                    in.getInt(at + 18),
                    in.getInt(at + 22),
                    crc(file, at, body),
                    ends,
                    body - at));
            in.position(body);
        }
        return new Ogg(pages, packets);
    }

    /** Bit by bit, as the RFC defines it, with zeros in the checksum's place. */
    private static int crc(byte[] file, int from, int to) {
        int crc = 0;
        for (int i = from; i < to; i++) {
            crc ^= (i - from >= 22 && i - from < 26 ? 0 : file[i] & 0xFF) << 24;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc << 1) ^ (crc < 0 ? 0x04C11DB7 : 0);
            }
        }
        return crc;
    }
}
