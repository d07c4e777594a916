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
    private final int wholeStep;
    private final int partStep;
    private final int phases;
    private final float[] table;

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
        this.wholeStep = from / divisor / phases;
        this.partStep = from / divisor % phases;
        this.table = new float[phases * taps];
        int phase = 0;
        for (int row = 0; row < phases; row++) {
            kernel.row((double) phase / phases, table, row * taps, taps);
            phase = (phase + partStep) % phases;
        }
    }

    /** Samples that must be there before the first and after the last point. */
    int margin() {
        return taps / 2 + 1;
    }

    /** Writes {@code frames} frames from {@code offset}; the first lies at {@code in[begin]}. */
    void interpolate(float[] in, int begin, float[] out, int offset, int frames) {
        final float[] weights = table;
        final int size = weights.length;
        final int count = taps;
        final int phaseCount = phases;
        final int whole = wholeStep;
        final int part = partStep;
        int at = begin - (count / 2 - 1);
        int phase = 0;
        int row = 0;
        for (int k = offset, end = offset + frames; k < end; k++) {
            float a0 = 0;
            float a1 = 0;
            float a2 = 0;
            float a3 = 0;
            int x = at;
            int rowEnd = row + count;
            for (; row < rowEnd; row += 16, x += 16) {
                a0 += weights[row] * in[x];
                a1 += weights[row + 1] * in[x + 1];
                a2 += weights[row + 2] * in[x + 2];
                a3 += weights[row + 3] * in[x + 3];
                a0 += weights[row + 4] * in[x + 4];
                a1 += weights[row + 5] * in[x + 5];
                a2 += weights[row + 6] * in[x + 6];
                a3 += weights[row + 7] * in[x + 7];
                a0 += weights[row + 8] * in[x + 8];
                a1 += weights[row + 9] * in[x + 9];
                a2 += weights[row + 10] * in[x + 10];
                a3 += weights[row + 11] * in[x + 11];
                a0 += weights[row + 12] * in[x + 12];
                a1 += weights[row + 13] * in[x + 13];
                a2 += weights[row + 14] * in[x + 14];
                a3 += weights[row + 15] * in[x + 15];
            }
            out[k] = (a0 + a1) + (a2 + a3);
            at += whole;
            phase += part;
            if (phase >= phaseCount) {
                phase -= phaseCount;
                at++;
            }
            if (row == size) {
                row = 0;
            }
        }
    }
}
