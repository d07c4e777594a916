package org.audioedition.audio;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads the body of a chunk, and knows where it stands in the file when something is wrong with it. */
final class ChunkReader {

    private final byte[] bytes;
    private final long origin;
    private final int end;
    private int at;

    ChunkReader(byte[] bytes, long origin) {
        this(bytes, origin, 0, bytes.length);
    }

    private ChunkReader(byte[] bytes, long origin, int begin, int end) {
        this.bytes = bytes;
        this.origin = origin;
        this.at = begin;
        this.end = end;
    }

    /** Bytes not read yet. */
    int left() {
        return end - at;
    }

    /** Where it stands in the file. */
    long offset() {
        return origin + at;
    }

    WavFormatException fault(String fault) {
        return new WavFormatException(offset(), fault);
    }

    /** Takes the next {@code count} bytes as a reader of their own. */
    ChunkReader part(long count, String what) throws WavFormatException {
        int begin = take(count, what);
        return new ChunkReader(bytes, origin, begin, at);
    }

    void skip(long count, String what) throws WavFormatException {
        take(count, what);
    }

    int u8(String what) throws WavFormatException {
        return bytes[take(1, what)] & 0xFF;
    }

    int u16(String what) throws WavFormatException {
        return u8(what) | u8(what) << 8;
    }

    long u32(String what) throws WavFormatException {
        return u16(what) | (long) u16(what) << 16;
    }

    long u64(String what) throws WavFormatException {
        return u32(what) | u32(what) << 32;
    }

    /** Most significant byte first, as ID3 has it. */
    long bigU32(String what) throws WavFormatException {
        return (long) u8(what) << 24 | u8(what) << 16 | u8(what) << 8 | u8(what);
    }

    String id(String what) throws WavFormatException {
        return new String(bytes, take(4, what), 4, StandardCharsets.ISO_8859_1);
    }

    /** A field of {@code width} bytes, up to its first NUL. */
    String field(int width, Charset charset, String what) throws WavFormatException {
        int begin = take(width, what);
        int stop = begin;
        while (stop < at && bytes[stop] != 0) {
            stop++;
        }
        return new String(bytes, begin, stop - begin, charset);
    }

    /** All that is left, up to its first NUL. */
    String text(Charset charset) throws WavFormatException {
        return field(left(), charset, "text");
    }

    /** All up to the next NUL, which must come. */
    String zeroEnded(String what) throws WavFormatException {
        int begin = at;
        int last = u8(what);
        while (last != 0) {
            last = u8(what);
        }
        return new String(bytes, begin, at - 1 - begin, StandardCharsets.ISO_8859_1);
    }

    /** All that is left, as UTF-16 or otherwise encoded text of ID3, whose first byte says which. */
    String id3Text() throws WavFormatException {
        int encoding = u8("text encoding");
        Charset charset = switch (encoding) {
            case 0 -> StandardCharsets.ISO_8859_1;
            case 1 -> StandardCharsets.UTF_16;
            case 2 -> StandardCharsets.UTF_16BE;
            case 3 -> StandardCharsets.UTF_8;
            default -> throw fault("unknown text encoding " + encoding);
        };
        int begin = take(left(), "text");
        String text = new String(bytes, begin, at - begin, charset);
        int stop = text.indexOf(0);
        return stop < 0 ? text : text.substring(0, stop);
    }

    private int take(long count, String what) throws WavFormatException {
        if (count < 0 || count > left()) {
            throw fault(what + " needs " + count + " bytes, " + left() + " are left");
        }
        int begin = at;
        at += (int) count;
        return begin;
    }
}
