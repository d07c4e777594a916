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

    private static final int FINE_TAPS = 16;
    private static final int DIRECT_TAPS = 64;

    private final int to;
    private final Map<Integer, Polyphase> tables = new HashMap<>();
    private float[] source = new float[0];
    private float[] doubled = new float[0];

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
        Polyphase table = tables.computeIfAbsent(from, this::table);
        if (from < to) {
            int lead = table.margin() / 2 + 1;
            int margin = Doubler.MARGIN + lead;
            int doubledCount = count + 2 * lead + 4;
            load(samples, count, gain, margin);
            doubled = room(doubled, 2 * doubledCount + 8);
            Doubler.twice(source, Doubler.MARGIN, doubledCount, doubled);
            table.interpolate(doubled, 2 * lead, out, offset, frames);
        } else {
            load(samples, count, gain, table.margin());
            table.interpolate(source, table.margin(), out, offset, frames);
        }
        return frames;
    }

    private Polyphase table(int from) {
        if (from < to) {
            return new Polyphase(2 * from, to, FINE_TAPS, new KaiserSinc(FINE_TAPS / 2.0, 1, 10.3));
        }
        int taps = (int) ((long) DIRECT_TAPS * from / to + 15) / 16 * 16;
        double cutoff = 0.9 * to / from;
        return new Polyphase(from, to, taps, new KaiserSinc(taps / 2.0, cutoff, 10.3));
    }

    /** Puts the clip into {@link #source} with silence of {@code margin} samples, and some more, around it. */
    private void load(short[] samples, int count, float gain, int margin) {
        int length = count + 2 * margin + 16;
        source = room(source, length);
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

    private static float[] room(float[] array, int length) {
        return array.length >= length ? array : new float[length + length / 4];
    }

    private static int checkRate(int rate) {
        if (rate < 8000 || rate > 192000) {
            throw new IllegalArgumentException("sample rate " + rate);
        }
        return rate;
    }
}
