package org.audioedition.audio;

/**
 * Doubles the sample rate by a half-band filter: every second sample is one that was there, the others lie between.
 *
 * <p>It does the steep part of resampling where there are fewest samples. Pass band to 0.449 of the old rate.
 */
final class Doubler {

    /** Samples of silence wanted before and after those that are doubled. */
    static final int MARGIN = 36;

    private static final int TAPS = 64;
    private static final float[] WEIGHTS = weights();

    private Doubler() {}

    private static float[] weights() {
        float[] weights = new float[TAPS];
        new KaiserSinc(TAPS / 2.0, 1, 10.3).row(0.5, weights, 0, TAPS);
        return weights;
    }

    /**
     * Doubles {@code count} samples of {@code in} from {@code begin}: {@code out[2 n]} is {@code in[begin + n]}, and
     * {@code out[2 n + 1]} lies half a sample later.
     *
     * @param in with at least {@link #MARGIN} samples before and after those
     * @param out room for {@code 2 count + 8} samples
     */
    static void twice(float[] in, int begin, int count, float[] out) {
        final float[] h = WEIGHTS;
        for (int n = 0; n < count; n += 4) {
            // Four points at a time, so that a weight and a sample are loaded once for four products.
            int base = begin + n - (TAPS / 2 - 1);
            float x0 = in[base];
            float x1 = in[base + 1];
            float x2 = in[base + 2];
            float a0 = 0;
            float a1 = 0;
            float a2 = 0;
            float a3 = 0;
            for (int k = 0; k < TAPS; k += 4) {
                int at = base + k;
                float w = h[k];
                float x3 = in[at + 3];
                a0 += w * x0;
                a1 += w * x1;
                a2 += w * x2;
                a3 += w * x3;
                w = h[k + 1];
                x0 = in[at + 4];
                a0 += w * x1;
                a1 += w * x2;
                a2 += w * x3;
                a3 += w * x0;
                w = h[k + 2];
                x1 = in[at + 5];
                a0 += w * x2;
                a1 += w * x3;
                a2 += w * x0;
                a3 += w * x1;
                w = h[k + 3];
                x2 = in[at + 6];
                a0 += w * x3;
                a1 += w * x0;
                a2 += w * x1;
                a3 += w * x2;
            }
            int at = begin + n;
            int to = 2 * n;
            out[to] = in[at];
            out[to + 1] = a0;
            out[to + 2] = in[at + 1];
            out[to + 3] = a1;
            out[to + 4] = in[at + 2];
            out[to + 5] = a2;
            out[to + 6] = in[at + 3];
            out[to + 7] = a3;
        }
    }
}
