package org.audioedition.audio;

import java.io.IOException;
import java.util.Arrays;

/**
 * A stream at another sample rate: frame for frame what {@link Resampler} makes of the whole of it as one clip.
 *
 * <p>It works in seconds, with samples of the seconds before and after around each, so memory does not grow with the
 * length and no seam can be heard or measured. Frame k lies at input time k · from / to.
 */
public final class ResampledSource implements PcmSource {

    private final PcmSource source;
    private final PcmFormat format;
    private final int from;
    private final int to;
    private final Ratio ratio;
    private final int margin;

    /** The samples around the second at work, which begins at {@code margin}. */
    private final float[] window;

    private final float[] out;
    private int inWindow;
    private boolean begun;
    private long made;
    private int outAt;
    private int outEnd;

    private ResampledSource(PcmSource source, int to) {
        this.source = source;
        this.from = source.format().sampleRate();
        this.to = to;
        this.format =
                new PcmFormat(to, source.format().channels(), source.format().bitsPerSample());
        this.ratio = new Ratio(from, to);
        this.margin = ratio.margin();
        this.window = new float[Ratio.length(from, margin)];
        this.out = new float[to];
    }

    /**
     * The source at the rate {@code to}: itself, if that is its rate.
     *
     * @param to 8000 to 192000
     */
    public static PcmSource of(PcmSource source, int to) {
        return source.format().sampleRate() == Resampler.checkRate(to) ? source : new ResampledSource(source, to);
    }

    @Override
    public PcmFormat format() {
        return format;
    }

    @Override
    public long frames() {
        return Resampler.outputFrames(source.frames(), from, to);
    }

    @Override
    public int read(float[] block) throws IOException {
        if (outAt == outEnd) {
            next();
        }
        int count = Math.min(block.length, outEnd - outAt);
        System.arraycopy(out, outAt, block, 0, count);
        outAt += count;
        return count;
    }

    private void next() throws IOException {
        if (begun) {
            System.arraycopy(window, from, window, 0, window.length - from);
            inWindow = Math.max(0, inWindow - from);
        } else {
            inWindow = margin;
            begun = true;
        }
        fill();
        ratio.interpolate(window, from, out, 0, to);
        outAt = 0;
        outEnd = (int) Math.min(to, frames() - made);
        made += outEnd;
    }

    private void fill() throws IOException {
        while (inWindow < window.length) {
            float[] block = new float[window.length - inWindow];
            int count = source.read(block);
            if (count == 0) {
                Arrays.fill(window, inWindow, window.length, 0);
                return;
            }
            System.arraycopy(block, 0, window, inWindow, count);
            inWindow += count;
        }
    }
}
