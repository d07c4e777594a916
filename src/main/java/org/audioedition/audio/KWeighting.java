package org.audioedition.audio;

/**
 * The K weighting of ITU-R BS.1770-5, annex 1: a shelf for the head, then a high pass, at any sample rate.
 *
 * <p>The standard tables both filters at 48 kHz only; here their analogue prototypes are transformed bilinearly, which
 * gives the table's numbers at 48 kHz. It carries its state from call to call.
 */
final class KWeighting {

    private static final double SHELF_HZ = 1681.974450955533;
    private static final double SHELF_DB = 3.999843853973347;
    private static final double SHELF_Q = 0.7071752369554196;
    private static final double HIGH_PASS_HZ = 38.13547087602444;
    private static final double HIGH_PASS_Q = 0.5003270373238773;

    /** Below this the state is taken for silence: -240 dB, long before numbers become denormal. */
    private static final double SILENT = 1e-12;

    private final double b0;
    private final double b1;
    private final double b2;
    private final double a1;
    private final double a2;
    private final double c1;
    private final double c2;
    private final double powerGain;

    private double shelf1;
    private double shelf2;
    private double high1;
    private double high2;
    private double plainEnergy;

    KWeighting(int sampleRate) {
        double k = StrictMath.tan(StrictMath.PI * SHELF_HZ / sampleRate);
        double vh = Decibels.toAmplitude(SHELF_DB);
        double vb = StrictMath.pow(vh, 0.4996667741545416);
        double a0 = 1 + k / SHELF_Q + k * k;
        b0 = (vh + vb * k / SHELF_Q + k * k) / a0;
        b1 = 2 * (k * k - vh) / a0;
        b2 = (vh - vb * k / SHELF_Q + k * k) / a0;
        a1 = 2 * (k * k - 1) / a0;
        a2 = (1 - k / SHELF_Q + k * k) / a0;

        double h = StrictMath.tan(StrictMath.PI * HIGH_PASS_HZ / sampleRate);
        c1 = 2 * (h * h - 1) / highPassNorm(h);
        c2 = (1 - h / HIGH_PASS_Q + h * h) / highPassNorm(h);
        // The standard leaves the high pass unnormalised at 48 kHz, so its pass band lies 0.04 dB above 0: keep that.
        double reference = StrictMath.tan(StrictMath.PI * HIGH_PASS_HZ / 48000);
        double gain = highPassNorm(reference) / highPassNorm(h);
        powerGain = gain * gain;
    }

    private static double highPassNorm(double h) {
        return 1 + h / HIGH_PASS_Q + h * h;
    }

    /** Forgets what was heard. */
    void reset() {
        shelf1 = 0;
        shelf2 = 0;
        high1 = 0;
        high2 = 0;
    }

    /** Whether the filters have rung out; if so they are at rest from now on. */
    boolean atRest() {
        boolean silent = Math.abs(shelf1) + Math.abs(shelf2) + Math.abs(high1) + Math.abs(high2) < SILENT;
        if (silent) {
            reset();
        }
        return silent;
    }

    /**
     * The sum of the squares of the weighted samples {@code begin} to {@code end}; that of the samples themselves is
     * {@link #plainEnergy} afterwards.
     */
    double energy(float[] samples, int begin, int end) {
        final double fb0 = b0;
        final double fb1 = b1;
        final double fb2 = b2;
        final double fa1 = a1;
        final double fa2 = a2;
        final double fc1 = c1;
        final double fc2 = c2;
        double w1 = shelf1;
        double w2 = shelf2;
        double v1 = high1;
        double v2 = high2;
        double sum = 0;
        double plain = 0;
        for (int i = begin; i < end; i++) {
            // Direct form 2, the older state first: the chain from sample to sample is one product and one difference.
            double x = samples[i];
            double w = x - fa2 * w2 - fa1 * w1;
            double y = fb1 * w1 + fb2 * w2 + fb0 * w;
            w2 = w1;
            w1 = w;
            double v = y - fc2 * v2 - fc1 * v1;
            double z = v2 - 2 * v1 + v;
            v2 = v1;
            v1 = v;
            sum += z * z;
            plain += x * x;
        }
        shelf1 = w1;
        shelf2 = w2;
        high1 = v1;
        high2 = v2;
        plainEnergy = plain;
        return sum * powerGain;
    }

    /** The sum of the squares of the samples last given to {@link #energy}, without any weighting. */
    double plainEnergy() {
        return plainEnergy;
    }

    /** As {@link #energy}, of {@code count} samples of silence. */
    double energyOfSilence(int count) {
        double sum = 0;
        float[] zeros = new float[Math.min(count, 1024)];
        for (int done = 0; done < count && !atRest(); ) {
            int n = Math.min(zeros.length, count - done);
            sum += energy(zeros, 0, n);
            done += n;
        }
        return sum;
    }
}
