package org.audioedition.audio;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads cue points, and the titles and lengths that belong to them. */
final class CueReader {

    private static final int POINT_BYTES = 24;

    private final Map<Long, String> titles = new HashMap<>();
    private final Map<Long, Long> lengths = new HashMap<>();

    private CueReader() {}

    static List<Cue> cues(ChunkReader points, List<ChunkReader> lists) throws WavFormatException {
        CueReader reader = new CueReader();
        for (ChunkReader list : lists) {
            reader.readList(list);
        }
        return reader.readPoints(points);
    }

    private List<Cue> readPoints(ChunkReader in) throws WavFormatException {
        long count = in.u32("number of cues");
        if (count * POINT_BYTES != in.left()) {
            throw in.fault(count + " cues in " + in.left() + " bytes");
        }
        List<Cue> cues = new ArrayList<>();
        while (in.left() > 0) {
            long id = in.u32("cue id");
            in.skip(4, "cue position");
            if (!in.id("cue chunk").equals("data")) {
                throw in.fault("cue " + id + " points into another chunk than data");
            }
            in.skip(8, "cue chunk and block");
            long frame = in.u32("cue frame");
            cues.add(new Cue(frame, lengths.getOrDefault(id, 0L), titles.getOrDefault(id, "")));
        }
        return List.copyOf(cues);
    }

    private void readList(ChunkReader in) throws WavFormatException {
        in.skip(4, "list type");
        while (in.left() > 0) {
            String kind = in.id("list entry");
            long size = in.u32("size of list entry");
            ChunkReader entry = in.part(size, "list entry " + kind);
            in.skip(Math.min(size & 1, in.left()), "pad byte");
            if (kind.equals("labl")) {
                titles.put(entry.u32("cue id"), entry.text(StandardCharsets.UTF_8));
            } else if (kind.equals("ltxt")) {
                lengths.put(entry.u32("cue id"), entry.u32("region length"));
            }
        }
    }
}
