package org.audioedition.audio;

/**
 * A sinc under a Kaiser window: the kernel that rebuilds a band-limited signal between its samples.
 *
 * <p>Window and its shape number: J. F. Kaiser, R. W. Schafer, "On the use of the I0-sinh window for spectrum
 * analysis" (1980). Beta 10 holds the stop band near -100 dB.
 */
final class KaiserSinc {

    private final double halfWidth;
    private final double cutoff;
    private final double beta;
    private final double scale;

    /**
     * @param halfWidth samples on either side that count
     * @param cutoff middle of the transition band, 1 at the Nyquist frequency of the samples
     * @param beta shape of the window
     */
    KaiserSinc(double halfWidth, double cutoff, double beta) {
        this.halfWidth = halfWidth;
        this.cutoff = cutoff;
        this.beta = beta;
        this.scale = cutoff / besselI0(beta);
    }

    /** The weight of a sample that lies {@code distance} samples away. */
    double at(double distance) {
        double t = distance / halfWidth;
        double inside = 1 - t * t;
        return inside <= 0 ? 0 : scale * sinc(cutoff * distance) * besselI0(beta * StrictMath.sqrt(inside));
    }

    /**
     * Writes the weights for a point {@code fraction} of a sample after sample {@code taps / 2 - 1}, of {@code taps}
     * samples in all, so that they add up to 1.
     */
    void row(double fraction, float[] weights, int offset, int taps) {
        double[] row = new double[taps];
        double sum = 0;
        for (int j = 0; j < taps; j++) {
            row[j] = at(j - (taps / 2 - 1) - fraction);
            sum += row[j];
        }
        for (int j = 0; j < taps; j++) {
            weights[offset + j] = (float) (row[j] / sum);
        }
    }

    private static double sinc(double x) {
        double angle = StrictMath.PI * x;
        return x == 0 ? 1 : StrictMath.sin(angle) / angle;
    }

    /** The modified Bessel function of the first kind, order 0, by its power series. */
    private static double besselI0(double x) {
        double quarter = x * x / 4;
        double term = 1;
        double sum = 1;
        for (int k = 1; term > sum * 1e-17; k++) {
            term *= quarter / ((double) k * k);
            sum += term;
        }
        return sum;
    }
}
