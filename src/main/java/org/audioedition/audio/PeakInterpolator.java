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

    static {
        KaiserSinc kernel = new KaiserSinc(TAPS / 2.0, 1, 5);
        kernel.row(0.5, MIDDLE, 0, TAPS);
        kernel.row(0.25, QUARTER, 0, TAPS);
        float middle = 0;
        float quarter = 0;
        for (int j = 0; j < TAPS; j++) {
            middle += Math.abs(MIDDLE[j]);
            quarter += Math.abs(QUARTER[j]);
        }
        BOUND = Math.max(middle, quarter) * 1.0001f;
    }

    private PeakInterpolator() {}

    /** The highest absolute value of the three points between sample {@code at} and the next. */
    static float between(float[] x, int at) {
        final float[] half = MIDDLE;
        final float[] quarter = QUARTER;
        int from = at - BEFORE;
        float second = 0;
        float first = 0;
        float third = 0;
        for (int j = 0; j < TAPS; j++) {
            float v = x[from + j];
            second += half[j] * v;
            first += quarter[j] * v;
            third += quarter[TAPS - 1 - j] * v;
        }
        return Math.max(Math.abs(second), Math.max(Math.abs(first), Math.abs(third)));
    }

    /** The highest absolute value of {@link #BLOCK} samples from {@code begin}. */
    static float highest(float[] x, int begin) {
        float high = 0;
        float low = 0;
        for (int i = begin, end = begin + BLOCK; i < end; i++) {
            float v = x[i];
            if (v > high) {
                high = v;
            } else if (v < low) {
                low = v;
            }
        }
        return high > -low ? high : -low;
    }
}
