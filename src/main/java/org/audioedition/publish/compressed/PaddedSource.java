package org.audioedition.publish.compressed;

import java.io.IOException;
import java.util.Arrays;
import org.audioedition.audio.PcmFormat;
import org.audioedition.audio.PcmSource;

/** A stream with digital silence before and behind it. */
final class PaddedSource implements PcmSource {

    private final PcmSource source;
    private final long frames;
    private long before;
    private long after;

    /**
     * @param source read to its end
     * @param before frames of silence before it
     * @param after frames of silence behind it
     */
    PaddedSource(PcmSource source, long before, long after) {
        this.source = source;
        this.frames = before + source.frames() + after;
        this.before = before;
        this.after = after;
    }

    @Override
    public PcmFormat format() {
        return source.format();
    }

    @Override
    public long frames() {
        return frames;
    }

    @Override
    public int read(float[] block) throws IOException {
        if (before > 0) {
            int count = silence(block, before);
            before -= count;
            return count;
        }
        int count = source.read(block);
        if (count == 0) {
            count = silence(block, after);
            after -= count;
        }
        return count;
    }

    private static int silence(float[] block, long frames) {
        int count = (int) Math.min(block.length, frames);
        Arrays.fill(block, 0, count, 0);
        return count;
    }
}
