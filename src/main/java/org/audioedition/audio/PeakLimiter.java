package org.audioedition.audio;

import java.util.Arrays;

/**
 * Turns a clip down around its true peaks so that none passes the ceiling; nothing is shifted in time.
 *
 * <p>The gain falls to what a peak needs over the 5 ms before it (look-ahead), holds, then rises evenly by 6 dB in some
 * 100 ms. A clip without a peak is not touched. Clips begin and end in silence, so each is limited by itself.
 */
final class PeakLimiter {

    /** Over this time before a peak the gain falls to what the peak needs. */
    static final double LOOK_AHEAD_SECONDS = 0.005;

    /** How fast the linear gain rises again. */
    static final double RISE_PER_SECOND = 5;

    private final float ceiling;
    private final int lookAhead;
    private final float rise;
    private float[] highs = new float[0];

    /** Distance of the ceiling from the peak allowed: what dither and coarser meters may add, in dB. */
    static final double MARGIN_DB = 0.2;

    /** The limiter of a master that is to be like {@code settings}. */
    PeakLimiter(MasterSettings settings) {
        this(
                Decibels.toAmplitude(settings.maxTruePeakDbtp() - MARGIN_DB),
                settings.format().sampleRate());
    }

    /** @param ceiling highest absolute value of the signal oversampled four times, full scale at 1 */
    PeakLimiter(double ceiling, int sampleRate) {
        this.ceiling = (float) ceiling;
        this.lookAhead = (int) Math.round(LOOK_AHEAD_SECONDS * sampleRate);
        this.rise = (float) (RISE_PER_SECOND / sampleRate);
    }

    /** Silence wanted before and after the samples of a clip. */
    static int margin() {
        return 2 * PeakInterpolator.BLOCK;
    }

    /** Limits {@code count} samples from {@code offset}, with {@link #margin} samples of silence on either side. */
    void limit(float[] x, int offset, int count) {
        float[] needed = neededGain(x, offset, count);
        int frame = firstPeak(needed, 0, count);
        while (frame < count) {
            int last = frame;
            float lowest = 1;
            // Peaks so near that their gain curves touch are one run.
            for (int next = frame;
                    next < count && next - last <= reach(lowest);
                    next = firstPeak(needed, next + 1, count)) {
                last = next;
                lowest = Math.min(lowest, needed[next]);
            }
            turnDown(x, offset, count, needed, frame, last, reach(lowest));
            frame = firstPeak(needed, last + 1, count);
        }
    }

    private int reach(float lowest) {
        return 3 * lookAhead + (int) ((1 - lowest) / rise);
    }

    private static int firstPeak(float[] needed, int from, int count) {
        int i = from;
        int end = Math.min(count, needed.length);
        while (i < end && needed[i] >= 1) {
            i++;
        }
        return i < end ? i : count;
    }

    /** The gain that every sample needs for itself and the gap after it; empty if none needs any. */
    private float[] neededGain(float[] x, int offset, int count) {
        final int block = PeakInterpolator.BLOCK;
        int blocks = (count + block - 1) / block + 2;
        if (highs.length < blocks) {
            highs = new float[blocks + blocks / 4];
        }
        final float[] high = highs;
        PeakInterpolator.highest(x, offset - block, high, blocks);
        float[] needed = new float[0];
        float limit = ceiling / PeakInterpolator.BOUND;
        for (int b = 1; b < blocks - 1; b++) {
            float around = Math.max(high[b], Math.max(high[b - 1], high[b + 1]));
            if (around <= limit) {
                continue;
            }
            for (int i = (b - 1) * block, end = Math.min(count, i + block); i < end; i++) {
                float between = PeakInterpolator.between(x, offset + i, around, ceiling);
                float peak = Math.max(Math.abs(x[offset + i]), between);
                if (peak > ceiling) {
                    if (needed.length == 0) {
                        needed = new float[count + 1];
                        Arrays.fill(needed, 1);
                    }
                    float gain = ceiling / peak;
                    needed[i] = Math.min(needed[i], gain);
                    needed[i + 1] = Math.min(needed[i + 1], gain);
                }
            }
        }
        return needed;
    }

    /** Applies the gain curve of the peaks from frame {@code first} to {@code last}. */
    private void turnDown(float[] x, int offset, int count, float[] needed, int first, int last, int after) {
        int begin = first - lookAhead;
        float[] curve = new float[last - begin + after];
        Arrays.fill(curve, 1);
        System.arraycopy(needed, first, curve, lookAhead, last - first + 1);
        lowestAhead(curve, lookAhead + 1);
        riseSlowly(curve);
        smooth(curve, lookAhead / 2);
        smooth(curve, lookAhead - lookAhead / 2);
        int from = Math.max(0, begin);
        for (int i = from, end = Math.min(count, begin + curve.length); i < end; i++) {
            x[offset + i] *= curve[i - begin];
        }
    }

    /**
     * Replaces every value by the lowest of it and the {@code width - 1} after it, in three passes whatever the width:
     * the lowest from each value to the end of its block, and from the begin of a block to each value (van Herk 1992).
     */
    private static void lowestAhead(float[] curve, int width) {
        int length = curve.length;
        float[] fromBegin = new float[length];
        for (int begin = 0; begin < length; begin += width) {
            int end = Math.min(length, begin + width);
            float lowest = 1;
            for (int i = begin; i < end; i++) {
                lowest = curve[i] < lowest ? curve[i] : lowest;
                fromBegin[i] = lowest;
            }
            lowest = 1;
            for (int i = end - 1; i >= begin; i--) {
                lowest = curve[i] < lowest ? curve[i] : lowest;
                curve[i] = lowest;
            }
        }
        for (int i = 0, last = width - 1; last < length; i++, last++) {
            curve[i] = fromBegin[last] < curve[i] ? fromBegin[last] : curve[i];
        }
    }

    private void riseSlowly(float[] curve) {
        float gain = 1;
        for (int i = 0; i < curve.length; i++) {
            float lowest = curve[i];
            gain += rise;
            gain = gain < lowest ? gain : lowest;
            curve[i] = gain;
        }
    }

    /** Replaces every value by the mean of it and the {@code width} before it. */
    private static void smooth(float[] curve, int width) {
        float[] before = curve.clone();
        double sum = width + 1;
        for (int i = 0; i < curve.length; i++) {
            sum += before[i] - (i > width ? before[i - width - 1] : 1);
            curve[i] = (float) (sum / (width + 1));
        }
    }
}
