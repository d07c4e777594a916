package org.audioedition.audio;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the INFO list and the broadcast extension. */
final class TagReader {

    private static final int NO_LOUDNESS = 0x7FFF;

    private TagReader() {}

    static List<TextTag> tags(List<ChunkReader> lists) throws WavFormatException {
        List<TextTag> tags = new ArrayList<>();
        for (ChunkReader in : lists) {
            in.skip(4, "list type");
            while (in.left() > 0) {
                String id = in.id("INFO entry");
                if (!id.matches("[A-Z0-9]{4}")) {
                    throw in.fault("INFO entry \"" + id + "\"");
                }
                long size = in.u32("size of INFO entry");
                tags.add(new TextTag(id, in.part(size, "INFO entry " + id).text(StandardCharsets.UTF_8)));
                in.skip(Math.min(size & 1, in.left()), "pad byte");
            }
        }
        return List.copyOf(tags);
    }

    static BroadcastExtension broadcast(ChunkReader in) throws WavFormatException {
        String description = ascii(in, 256);
        String originator = ascii(in, 32);
        String reference = ascii(in, 32);
        String date = ascii(in, 10);
        String time = ascii(in, 8);
        long timeReference = in.u64("time reference");
        in.skip(2 + 64 + 10 + 180, "bext");
        String history = in.text(StandardCharsets.US_ASCII);
        try {
            return new BroadcastExtension(description, originator, reference, date, time, timeReference, history);
        } catch (IllegalArgumentException e) {
            throw in.fault("bext: " + e.getMessage());
        }
    }

    static Optional<StoredLoudness> loudness(ChunkReader in) throws WavFormatException {
        in.skip(346, "bext");
        if (in.u16("bext version") < 2) {
            return Optional.empty();
        }
        in.skip(64, "UMID");
        return Optional.of(
                new StoredLoudness(hundredth(in), hundredth(in), hundredth(in), hundredth(in), hundredth(in)));
    }

    private static double hundredth(ChunkReader in) throws WavFormatException {
        int value = (short) in.u16("loudness");
        return value == NO_LOUDNESS ? Double.NaN : value / 100.0;
    }

    private static String ascii(ChunkReader in, int width) throws WavFormatException {
        return in.field(width, StandardCharsets.US_ASCII, "bext");
    }
}
