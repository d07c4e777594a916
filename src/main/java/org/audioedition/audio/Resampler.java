package org.audioedition.audio;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Brings clips of any sample rate to one rate, clip by clip, with silence assumed before and after each.
 *
 * <p>Linear phase and no delay: output frame k lies at input time k · from / to, so a mark at input sample m is at
 * output frame round(m · to / from). Everything that is not the signal stays under -100 dB of it. Upwards the pass band
 * reaches 0.449 of the lower rate; downwards 0.4 of it, with nothing left above half of it.
 *
 * <p>Tables are kept for every ratio met. One thread at a time.
 */
public final class Resampler {

    private final int to;
    private final Map<Integer, Ratio> ratios = new HashMap<>();
    private float[] source = new float[0];

    /** @param to rate of the output, 8000 to 192000 */
    public Resampler(int to) {
        this.to = checkRate(to);
    }

    /**
     * How many output frames {@code frames} input frames give: frames · to / from, rounded half up.
     *
     * @param frames 0 to 2^40
     */
    public static long outputFrames(long frames, int from, int to) {
        return (2 * frames * to + from) / (2L * from);
    }

    /**
     * The clip at the output rate, full scale at ±1; a little more where the signal overshoots between its samples.
     *
     * @param count samples of {@code samples} that count, from the first
     * @param from their rate, 8000 to 192000
     */
    public float[] resample(short[] samples, int count, int from) {
        float[] out = new float[Math.toIntExact(outputFrames(count, from, to))];
        resample(samples, count, from, 1, out, 0);
        return out;
    }

    /** Writes the clip times {@code gain} from {@code offset} and returns its number of frames. */
    int resample(short[] samples, int count, int from, float gain, float[] out, int offset) {
        int frames = Math.toIntExact(outputFrames(count, checkRate(from), to));
        if (from == to) {
            scale(samples, count, gain, out, offset);
            return frames;
        }
        Ratio ratio = ratios.computeIfAbsent(from, rate -> new Ratio(rate, to));
        load(samples, count, gain, ratio.margin());
        ratio.interpolate(source, count, out, offset, frames);
        return frames;
    }

    /** Puts the clip into {@link #source} with silence of {@code margin} samples, and some more, around it. */
    private void load(short[] samples, int count, float gain, int margin) {
        int length = Ratio.length(count, margin);
        source = Ratio.room(source, length);
        Arrays.fill(source, 0, margin, 0);
        scale(samples, count, gain, source, margin);
        Arrays.fill(source, margin + count, length, 0);
    }

    private static void scale(short[] samples, int count, float gain, float[] out, int offset) {
        float factor = gain / 32768;
        for (int i = 0; i < count; i++) {
            out[offset + i] = samples[i] * factor;
        }
    }

    static int checkRate(int rate) {
        if (rate < 8000 || rate > 192000) {
            throw new IllegalArgumentException("sample rate " + rate);
        }
        return rate;
    }
}
