package org.audioedition.check;

import java.util.List;
import org.audioedition.audio.PcmFormat;
import org.audioedition.audio.WavChunk;
import org.audioedition.audio.WavReader;

/** The chunks in the order and of the sizes that all readers measured can bear, and the format as recorded. */
final class WavLayoutCheck {

    /** EBU Tech 3306: so much room must be kept for the sizes of 64 bits. */
    private static final long DS64_BYTES = 28;

    private WavLayoutCheck() {}

    static void check(EditionRecord.Audio audio, WavReader wav, Faults faults) {
        List<String> wanted = List.of(
                wav.isRf64() ? "ds64" : "JUNK", "bext", "fmt ", "LIST/INFO", "data", "cue ", "LIST/adtl", "id3 ");
        List<WavChunk> chunks = wav.chunks();
        List<String> ids = chunks.stream().map(WavChunk::id).toList();
        faults.unless(ids.equals(wanted), Rule.WAV_ORDER, audio.file(), "its chunks are " + ids + ", wanted " + wanted);
        if (wav.isRf64() || chunks.get(0).id().equals("JUNK")) {
            long room = chunks.get(0).size();
            String message = "its first chunk has " + room + " bytes, wanted are " + DS64_BYTES;
            faults.unless(room == DS64_BYTES, Rule.WAV_ORDER, audio.file(), message);
        }
        for (WavChunk chunk : chunks) {
            // Samples cannot be filled up: 24 bit mono may be odd.
            boolean even = chunk.size() % 2 == 0 || chunk.id().equals("data");
            String message =
                    "chunk \"" + chunk.id() + "\" at byte " + chunk.offset() + " has " + chunk.size() + " bytes";
            faults.unless(even, Rule.WAV_EVEN, audio.file(), message + ", an odd number");
        }
        PcmFormat found = wav.format();
        String is = words(wav.frames(), found.channels(), found.bitsPerSample(), found.sampleRate());
        String says = words(audio.frames(), audio.channels(), audio.bitsPerSample(), audio.sampleRate());
        String message = "it has " + is + "; " + EditionRecord.FILE + " says " + says;
        faults.unless(is.equals(says), Rule.WAV_FORMAT, audio.file(), message);
    }

    private static String words(long frames, int channels, int bits, int rate) {
        return frames + " frames of " + channels + " × " + bits + " bits at " + rate + " Hz";
    }
}
