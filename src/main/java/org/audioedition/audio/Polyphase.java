package org.audioedition.audio;

import java.math.BigInteger;

/**
 * Interpolates at a fixed rational step: output frame k lies at input time k · from / to.
 *
 * <p>The weights of every phase are tabled in the order in which they are needed, so that the table is read straight
 * through, again and again.
 */
final class Polyphase {

    private final int taps;
    private final int period;
    private final int phases;
    private final float[] table;
    private final int[] rowSteps;

    /**
     * @param from rate of the input
     * @param to rate of the output
     * @param taps samples under the kernel, a multiple of 16
     * @param kernel in units of input samples
     */
    Polyphase(int from, int to, int taps, KaiserSinc kernel) {
        int divisor = BigInteger.valueOf(from).gcd(BigInteger.valueOf(to)).intValueExact();
        this.taps = taps;
        this.phases = to / divisor;
        this.period = from / divisor;
        this.table = new float[phases * taps];
        this.rowSteps = new int[phases];
        for (int row = 0; row < phases; row++) {
            long time = (long) row * period;
            kernel.row((double) (time % phases) / phases, table, row * taps, taps);
            rowSteps[row] = (int) ((time + period) / phases - time / phases);
        }
    }

    /** Samples that must be there before the first and after the last point. */
    int margin() {
        return taps / 2 + 1;
    }

    /** Writes {@code frames} frames from {@code offset}; the first lies at {@code in[begin]}. */
    void interpolate(float[] in, int begin, float[] out, int offset, int frames) {
        int at = begin - (taps / 2 - 1);
        int to = offset;
        int end = offset + frames;
        for (; end - to >= 4 * phases; to += 4 * phases) {
            fourPeriods(in, at, out, to);
            at += 4 * period;
        }
        for (; to < end; to += phases) {
            onePeriod(in, at, out, to, Math.min(phases, end - to));
            at += period;
        }
    }

    /** Four periods side by side, so that every weight is loaded once for four frames. */
    private void fourPeriods(float[] in, int begin, float[] out, int offset) {
        final float[] w = table;
        final int count = taps;
        final int[] steps = rowSteps;
        final int length = period;
        int x = begin;
        for (int k = 0, row = 0; k < steps.length; k++) {
            float a0 = 0;
            float a1 = 0;
            float a2 = 0;
            float a3 = 0;
            int x1 = x + length;
            int x2 = x1 + length;
            int x3 = x2 + length;
            for (int end = row + count; row < end; row += 4, x += 4, x1 += 4, x2 += 4, x3 += 4) {
                float v = w[row];
                a0 += v * in[x];
                a1 += v * in[x1];
                a2 += v * in[x2];
                a3 += v * in[x3];
                v = w[row + 1];
                a0 += v * in[x + 1];
                a1 += v * in[x1 + 1];
                a2 += v * in[x2 + 1];
                a3 += v * in[x3 + 1];
                v = w[row + 2];
                a0 += v * in[x + 2];
                a1 += v * in[x1 + 2];
                a2 += v * in[x2 + 2];
                a3 += v * in[x3 + 2];
                v = w[row + 3];
                a0 += v * in[x + 3];
                a1 += v * in[x1 + 3];
                a2 += v * in[x2 + 3];
                a3 += v * in[x3 + 3];
            }
            int to = offset + k;
            out[to] = a0;
            out[to + steps.length] = a1;
            out[to + 2 * steps.length] = a2;
            out[to + 3 * steps.length] = a3;
            x += steps[k] - count;
        }
    }

    private void onePeriod(float[] in, int begin, float[] out, int offset, int frames) {
        int x = begin;
        for (int k = 0, row = 0; k < frames; k++) {
            float sum = 0;
            for (int j = 0; j < taps; j++) {
                sum += table[row + j] * in[x + j];
            }
            out[offset + k] = sum;
            row += taps;
            x += rowSteps[k];
        }
    }
}
