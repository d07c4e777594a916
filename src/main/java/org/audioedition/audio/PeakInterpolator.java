package org.audioedition.audio;

/**
 * Looks between samples: three points in every gap, oversampling four times as ITU-R BS.1770-5, annex 2 asks.
 *
 * <p>Sixteen taps a point instead of the standard's twelve, so that it reads right up to 0.4 of the sample rate.
 */
final class PeakInterpolator {

    /** Samples needed before the sample that begins the gap. */
    static final int BEFORE = 7;

    /** Samples needed after the sample that begins the gap. */
    static final int AFTER = 8;

    /** Samples that are looked at in one go; no block without a high sample near it is looked at between samples. */
    static final int BLOCK = 16;

    /** No point between samples is higher than the highest sample under the kernel times this. */
    static final float BOUND;

    private static final int TAPS = 16;
    private static final float[] MIDDLE = new float[TAPS];
    private static final float[] QUARTER = new float[TAPS];

    /** What all taps but the four in the middle can add, times the highest sample under the kernel. */
    private static final float FAR_BOUND;

    static {
        KaiserSinc kernel = new KaiserSinc(TAPS / 2.0, 1, 5);
        kernel.row(0.5, MIDDLE, 0, TAPS);
        kernel.row(0.25, QUARTER, 0, TAPS);
        BOUND = Math.max(absolute(MIDDLE, 0, TAPS), absolute(QUARTER, 0, TAPS));
        float middleFar = absolute(MIDDLE, 0, BEFORE - 1) + absolute(MIDDLE, BEFORE + 3, TAPS);
        float quarterFar = absolute(QUARTER, 0, BEFORE - 1) + absolute(QUARTER, BEFORE + 3, TAPS);
        FAR_BOUND = Math.max(middleFar, quarterFar);
    }

    private PeakInterpolator() {}

    /** The sum of absolute values, rounded up enough to bound any sum of rounded products. */
    private static float absolute(float[] weights, int begin, int end) {
        float sum = 0;
        for (int j = begin; j < end; j++) {
            sum += Math.abs(weights[j]);
        }
        return sum * 1.0001f;
    }

    /**
     * The highest absolute value of the three points between sample {@code at} and the next, or 0 if none of them is
     * above {@code threshold}.
     *
     * @param around no sample under the kernel is higher
     */
    static float between(float[] x, int at, float around, float threshold) {
        final float[] half = MIDDLE;
        final float[] quarter = QUARTER;
        float v0 = x[at - 1];
        float v1 = x[at];
        float v2 = x[at + 1];
        float v3 = x[at + 2];
        float second = half[BEFORE - 1] * (v0 + v3) + half[BEFORE] * (v1 + v2);
        float q0 = quarter[BEFORE - 1];
        float q1 = quarter[BEFORE];
        float q2 = quarter[BEFORE + 1];
        float q3 = quarter[BEFORE + 2];
        float first = q0 * v0 + q1 * v1 + q2 * v2 + q3 * v3;
        float third = q3 * v0 + q2 * v1 + q1 * v2 + q0 * v3;
        float reach = threshold - FAR_BOUND * around;
        // Most gaps near a peak are settled by the four taps in the middle.
        if (second <= reach
                && first <= reach
                && third <= reach
                && second >= -reach
                && first >= -reach
                && third >= -reach) {
            return 0;
        }
        for (int before = BEFORE - 2, after = BEFORE + 3, i = at - 2, j = at + 3;
                before >= 0;
                before--, after++, i--, j++) {
            float earlier = x[i];
            float later = x[j];
            second += half[before] * (earlier + later);
            first += quarter[before] * earlier + quarter[after] * later;
            third += quarter[after] * earlier + quarter[before] * later;
        }
        float peak = Math.max(Math.abs(second), Math.max(Math.abs(first), Math.abs(third)));
        return peak > threshold ? peak : 0;
    }

    /** Writes the highest absolute value of each of {@code blocks} blocks from {@code begin}. */
    static void highest(float[] x, int begin, float[] highs, int blocks) {
        int i = begin;
        for (int b = 0; b < blocks; b++) {
            // Without their sign, floats are ordered as the ints of their bits: so no branch is ever guessed wrong.
            int high = 0;
            for (int end = i + BLOCK; i < end; i += 4) {
                int v0 = Float.floatToRawIntBits(x[i]) & Integer.MAX_VALUE;
                int v1 = Float.floatToRawIntBits(x[i + 1]) & Integer.MAX_VALUE;
                int v2 = Float.floatToRawIntBits(x[i + 2]) & Integer.MAX_VALUE;
                int v3 = Float.floatToRawIntBits(x[i + 3]) & Integer.MAX_VALUE;
                v0 = v0 > v1 ? v0 : v1;
                v2 = v2 > v3 ? v2 : v3;
                v0 = v0 > v2 ? v0 : v2;
                high = v0 > high ? v0 : high;
            }
            highs[b] = Float.intBitsToFloat(high);
        }
    }
}
