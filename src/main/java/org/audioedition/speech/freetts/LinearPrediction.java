package org.audioedition.speech.freetts;

import com.sun.speech.freetts.relp.LPCResult;
import com.sun.speech.freetts.util.WaveUtils;

/**
 * The last stage of the engine: residual-excited linear prediction, from frames of filter coefficients and coded residuals
 * to samples.
 *
 * <p>It does what {@link LPCResult#getWaveSamples()} does, with two differences: a sum beyond 16 bit is clamped where the
 * engine's own wraps around and clicks; and the older part of each sum is taken apart from the newest product, which
 * frees the processor from waiting and takes a third of the time. The two agree to the last bit or so.
 */
final class LinearPrediction {

    /** The order of the recorded voice's filter. */
    private static final int ORDER = 16;

    private static final float[] RESIDUALS = residuals();

    private LinearPrediction() {}

    /** All samples of an utterance, 16 bit. */
    static short[] samples(LPCResult result) {
        if (result.getNumberOfChannels() != ORDER) {
            throw new IllegalStateException("a filter of order " + result.getNumberOfChannels());
        }
        int[] sizes = result.getResidualSizes();
        int count = 0;
        for (int i = 0; i < result.getNumberOfFrames(); i++) {
            count += sizes[i];
        }
        float[] sums = new float[count + ORDER];
        float[] a = new float[ORDER];
        int at = ORDER;
        for (int i = 0; i < result.getNumberOfFrames(); i++) {
            coefficients(result, result.getFrame(i), a);
            filter(a, result.getResiduals(), at - ORDER, sums, at, sizes[i]);
            at += sizes[i];
        }
        return clamped(sums, count);
    }

    private static void coefficients(LPCResult result, short[] frame, float[] a) {
        double step = result.getLPCRange() / 65535.0;
        for (int k = 0; k < ORDER; k++) {
            a[k] = (float) ((frame[k] + 32768.0) * step) + result.getLPCMin();
        }
    }

    /** {@code y[n] = residual[n] + a[0] y[n-1] + … + a[15] y[n-16]}. */
    private static void filter(float[] a, byte[] coded, int from, float[] y, int begin, int count) {
        final float[] residuals = RESIDUALS;
        final float a0 = a[0];
        final float a1 = a[1];
        final float a2 = a[2];
        final float a3 = a[3];
        for (int n = 0; n < count; n++) {
            int at = begin + n;
            float even = residuals[coded[from + n] + 128] + a[15] * y[at - 16];
            float odd = a[14] * y[at - 15];
            even += a[13] * y[at - 14];
            odd += a[12] * y[at - 13];
            even += a[11] * y[at - 12];
            odd += a[10] * y[at - 11];
            even += a[9] * y[at - 10];
            odd += a[8] * y[at - 9];
            even += a[7] * y[at - 8];
            odd += a[6] * y[at - 7];
            even += a[5] * y[at - 6];
            odd += a[4] * y[at - 5];
            even += a3 * y[at - 4];
            odd += a2 * y[at - 3];
            even += a1 * y[at - 2];
            y[at] = even + odd + a0 * y[at - 1];
        }
    }

    private static short[] clamped(float[] sums, int count) {
        short[] samples = new short[count];
        for (int i = 0; i < count; i++) {
            samples[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, (int) sums[i + ORDER]));
        }
        return samples;
    }

    /** The µ-law table by coded residual + 128. */
    private static float[] residuals() {
        float[] table = new float[256];
        for (short i = 0; i < table.length; i++) {
            table[i] = WaveUtils.ulawToShort(i);
        }
        table[128] = WaveUtils.ulawToShort((short) 255);
        return table;
    }
}
