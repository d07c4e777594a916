package org.audioedition.audio;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/** A RIFF chunk under construction: little-endian numbers and padded texts. */
final class ChunkBytes {

    private byte[] bytes = new byte[256];
    private int length;

    ChunkBytes u8(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) value;
        return this;
    }

    ChunkBytes u16(int value) {
        return u8(value).u8(value >> 8);
    }

    ChunkBytes u32(long value) {
        return u16((int) value).u16((int) (value >> 16));
    }

    ChunkBytes u64(long value) {
        return u32(value).u32(value >> 32);
    }

    ChunkBytes zeros(int count) {
        for (int i = 0; i < count; i++) {
            u8(0);
        }
        return this;
    }

    ChunkBytes raw(byte[] more) {
        for (byte b : more) {
            u8(b);
        }
        return this;
    }

    /** A four-character id. */
    ChunkBytes id(String id) {
        return raw(id.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** UTF-8 and a NUL. */
    ChunkBytes textZero(String text) {
        return raw(text.getBytes(StandardCharsets.UTF_8)).u8(0);
    }

    /** ASCII in a field of {@code width} bytes, cut or filled with NUL. */
    ChunkBytes ascii(String text, int width) {
        byte[] ascii = ascii(text).getBytes(StandardCharsets.US_ASCII);
        return raw(Arrays.copyOf(ascii, width));
    }

    /** A sub-chunk; an odd one gets its NUL inside, since not every reader skips pad bytes. */
    ChunkBytes chunk(String id, ChunkBytes body) {
        byte[] even = body.even();
        return id(id).u32(even.length).raw(even);
    }

    /** The bytes so far. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** The bytes so far, with a NUL more if they were odd. */
    byte[] even() {
        return Arrays.copyOf(bytes, length + (length & 1));
    }

    /** Letters without their accents; what is still not ASCII becomes a question mark. */
    static String ascii(String text) {
        String plain =
                text.replace('‘', '\'').replace('’', '\'').replace('“', '"').replace('”', '"');
        plain = plain.replace('–', '-').replace('—', '-').replace("ß", "ss");
        StringBuilder ascii = new StringBuilder();
        Normalizer.normalize(plain, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> ascii.append(c < 128 ? (char) c : '?'));
        return ascii.toString();
    }

    /** {@code text} cut at {@code limit} UTF-8 bytes, between characters. */
    static String clip(String text, int limit) {
        int size = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            size += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (size > limit) {
                return text.substring(0, at);
            }
            at += Character.charCount(c);
        }
        return text;
    }
}
