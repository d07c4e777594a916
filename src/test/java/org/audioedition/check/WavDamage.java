package org.audioedition.check;

import static org.audioedition.check.Rule.*;
import static org.audioedition.check.SampleEdition.find;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What can be wrong within the WAV file. */
final class WavDamage {

    /** From the chunk's id to its body. */
    private static final int HEAD = 8;
    /** EBU Tech 3285: where the date stands in the body of {@code bext}, then the version, then the loudness. */
    private static final int DATE = 256 + 32 + 32;

    private static final int VERSION = DATE + 10 + 8 + 8;
    private static final int LOUDNESS_AT = VERSION + 2 + 64;
    private static final int CUE_POINT = 24;

    private WavDamage() {}

    static List<Damage> all() {
        return List.of(
                Damage.of("it is no WAV file", e -> e.wav(wav -> ascii(wav, 8, "AVI ")), WAV_FORM),
                Damage.of("it states another size", e -> e.wav(wav -> add(wav, 4, 2)), WAV_FORM),
                Damage.of("it is of floating point", e -> e.wav(wav -> put16(wav, chunk(wav, "fmt "), 3)), WAV_FORM),
                Damage.of("it keeps no room for 64 bits", e -> e.wav(wav -> ascii(wav, 12, "junk")), WAV_ORDER),
                Damage.of(
                        "its ID3 tag is in capitals",
                        e -> e.wav(wav -> ascii(wav, chunk(wav, "id3 ") - HEAD, "ID3 ")),
                        WAV_ORDER),
                Damage.of("a chunk has an odd size", e -> e.wav(wav -> add(wav, chunk(wav, "bext") - 4, -1)), WAV_EVEN),
                Damage.of("a cue is elsewhere", e -> e.wav(wav -> add(wav, cue(wav, 2) + 20, 1)), WAV_CUES),
                Damage.of("cues count from 1", e -> e.wav(WavDamage::countFromOne), WAV_CUES),
                Damage.of("two cues have changed their ids", e -> e.wav(WavDamage::swapIds), WAV_CUES),
                Damage.of(
                        "a label is another",
                        e -> e.wav(wav -> ascii(wav, find(wav, "labl", 1) + 12, "Before")),
                        WAV_CUES),
                Damage.of("a region is longer", e -> e.wav(wav -> add(wav, find(wav, "ltxt", 0) + 12, 1)), WAV_CUES),
                Damage.of("a label stands behind a length", e -> e.wav(WavDamage::lengthFirst), WAV_CUES),
                Damage.of("an ID3 chapter is late", e -> e.wav(wav -> later(wav, 1, 2)), WAV_ID3),
                Damage.of("an ID3 title is another", e -> e.wav(WavDamage::id3Title), WAV_ID3),
                Damage.of(
                        "the title is another",
                        e -> e.wav(wav -> ascii(wav, find(wav, "INAM", 0) + 8, "Teh")),
                        WAV_INFO),
                Damage.of(
                        "the day is another", e -> e.wav(wav -> ascii(wav, bext(wav) + DATE, "2026-05-04")), WAV_DATE),
                Damage.of("the day is left out", e -> e.wav(wav -> wav.put(bext(wav) + DATE, new byte[10]))),
                Damage.of(
                        "its loudness is another",
                        e -> e.wav(wav -> put16(wav, bext(wav) + LOUDNESS_AT, -1850)),
                        WAV_LOUDNESS),
                Damage.of(
                        "its extension has no loudness",
                        e -> e.wav(wav -> put16(wav, bext(wav) + VERSION, 1)),
                        WAV_LOUDNESS),
                Damage.of("it clicks before it speaks", e -> e.wav(wav -> put16(wav, sample(wav, 100), 200)), SILENCE),
                Damage.of("it clicks at its end", e -> e.wav(wav -> put16(wav, sample(wav, 1_172_000), -9)), SILENCE),
                Damage.of("its sizes have 64 bits", e -> e.wav(WavDamage::rf64)),
                Damage.of(
                        "its sizes have 64 bits, and one is wrong", e -> e.wav(wav -> add(rf64(wav), 20, 2)), WAV_FORM),
                Damage.of("it is too quiet", e -> e.wav(WavDamage::halve), LOUDNESS, WAV_LOUDNESS, PRESET));
    }

    private static int chunk(ByteBuffer wav, String id) {
        return find(wav, id, 0) + HEAD;
    }

    private static int bext(ByteBuffer wav) {
        return chunk(wav, "bext");
    }

    private static int cue(ByteBuffer wav, int point) {
        return chunk(wav, "cue ") + 4 + point * CUE_POINT;
    }

    private static int sample(ByteBuffer wav, int frame) {
        return chunk(wav, "data") + 2 * frame;
    }

    private static void ascii(ByteBuffer wav, int at, String text) {
        wav.put(at, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void put16(ByteBuffer wav, int at, int value) {
        wav.putShort(at, (short) value);
    }

    private static void add(ByteBuffer wav, int at, int delta) {
        wav.putInt(at, wav.getInt(at) + delta);
    }

    private static void countFromOne(ByteBuffer wav) {
        for (int i = 0; i < 5; i++) {
            add(wav, cue(wav, i), 1);
            add(wav, find(wav, "labl", i) + HEAD, 1);
            add(wav, find(wav, "ltxt", i) + HEAD, 1);
        }
    }

    private static void swapIds(ByteBuffer wav) {
        add(wav, cue(wav, 1), 1);
        add(wav, cue(wav, 2), -1);
    }

    /** The last label and the first length have changed places. */
    private static void lengthFirst(ByteBuffer wav) {
        int label = find(wav, "labl", 4);
        int length = find(wav, "ltxt", 0);
        byte[] title = new byte[length - label];
        byte[] region = new byte[HEAD + wav.getInt(length + 4)];
        wav.get(label, title);
        wav.get(length, region);
        wav.put(label, region);
        wav.put(label + region.length, title);
    }

    /** EBU Tech 3306: the same file as RF64. */
    private static ByteBuffer rf64(ByteBuffer wav) {
        int data = chunk(wav, "data");
        long frames = wav.getInt(data - 4) / 2;
        ascii(wav, 0, "RF64");
        wav.putInt(4, -1);
        ascii(wav, 12, "ds64");
        wav.putLong(20, wav.limit() - HEAD).putLong(28, 2 * frames).putLong(36, frames);
        wav.putInt(data - 4, -1);
        return wav;
    }

    private static void later(ByteBuffer wav, int chapter, int millis) {
        int at = find(wav, "CHAP", chapter) + 10;
        while (wav.get(at) != 0) {
            at++;
        }
        ByteBuffer big = wav.duplicate().order(ByteOrder.BIG_ENDIAN);
        big.putInt(at + 1, big.getInt(at + 1) + millis);
    }

    /** Changes a letter of UTF-16 with its mark of byte order before it. */
    private static void id3Title(ByteBuffer wav) {
        int text = find(wav, "TIT2", 1 + 1) + 10 + 3;
        wav.put(text, (byte) (wav.get(text) ^ 1));
        if (wav.get(text + 1) != 0) {
            wav.put(text + 1, (byte) (wav.get(text + 1) ^ 1));
        }
    }

    private static void halve(ByteBuffer wav) {
        int from = chunk(wav, "data");
        int to = from + wav.getInt(from - 4);
        for (int at = from; at < to; at += 2) {
            put16(wav, at, wav.getShort(at) / 2);
        }
    }
}
