package org.audioedition.audio;

import java.util.Arrays;

/**
 * Foretells how much energy the {@link PeakLimiter} will take from a voice, for every gain that it might get.
 *
 * <p>It follows the limiter in pieces of some 5 ms, for ceilings 1 dB apart, while the clips pass: so it needs no
 * memory of them. Within some hundredths of a LU for speech that is limited by 6 dB.
 */
final class LimiterForecast {

    /** Length of a piece: the limiter's look-ahead. */
    static final double PIECE_SECONDS = PeakLimiter.LOOK_AHEAD_SECONDS;

    private static final int LEVELS = 37;

    private static final float[] CEILINGS = ceilings();
    private static final float RISE = (float) (PeakLimiter.RISE_PER_SECOND * PIECE_SECONDS);

    private final double[] energyLeft = new double[LEVELS];
    private double energy;
    private float[] peaks = new float[1024];
    private float[] energies = new float[1024];
    private float highest;
    private int pieces;

    /** Level {@code i} is a ceiling of {@code -i} dB below the full scale of the clips. */
    private static float[] ceilings() {
        float[] ceilings = new float[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            ceilings[i] = (float) Decibels.toAmplitude(-i);
        }
        return ceilings;
    }

    /** Hears the next piece of a clip: samples {@code begin} to {@code end}, with that energy. */
    void piece(float[] samples, int begin, int end, double pieceEnergy) {
        if (pieces == peaks.length) {
            peaks = Arrays.copyOf(peaks, 2 * pieces);
            energies = Arrays.copyOf(energies, 2 * pieces);
        }
        float peak = peak(samples, begin, end);
        highest = Math.max(highest, peak);
        peaks[pieces] = peak;
        energies[pieces] = (float) pieceEnergy;
        pieces++;
    }

    /** The clip is over. */
    void endOfClip() {
        double all = 0;
        for (int i = 0; i < pieces; i++) {
            all += energies[i];
        }
        energy += all;
        for (int level = 0; level < LEVELS; level++) {
            energyLeft[level] += highest > CEILINGS[level] ? limited(CEILINGS[level]) : all;
        }
        pieces = 0;
        highest = 0;
    }

    private double limited(float ceiling) {
        final float[] peak = peaks;
        final float[] power = energies;
        double left = 0;
        float before = 1;
        float pending = 0;
        for (int i = 0, n = pieces; i < n; i++) {
            float gain = before + RISE;
            gain = gain < 1 ? gain : 1;
            if (peak[i] * gain > ceiling) {
                gain = ceiling / peak[i];
            }
            // The fall to a peak fills the piece before it; the rise after it is even.
            float mean = gain < before ? (before + gain) / 2 : before;
            left += pending * mean * mean;
            pending = power[i];
            before = gain;
        }
        return left + pending * before * before;
    }

    /** How many dB of the voice's energy a ceiling of {@code ceilingDb} takes, in dB over full scale of the clips. */
    double lossDb(double ceilingDb) {
        if (energy == 0 || ceilingDb >= 0) {
            return 0;
        }
        double at = Math.min(-ceilingDb, LEVELS - 1);
        int level = Math.min((int) at, LEVELS - 2);
        double part = at - level;
        return loss(level) * (1 - part) + loss(level + 1) * part;
    }

    private double loss(int level) {
        return Decibels.ofPower(energy / energyLeft[level]);
    }

    /** The highest absolute value, between samples too, as far as a parabola through three of them tells. */
    private static float peak(float[] x, int begin, int end) {
        float high = 0;
        int at = begin;
        for (int i = begin; i < end; i++) {
            float v = x[i];
            v = v < 0 ? -v : v;
            if (v > high) {
                high = v;
                at = i;
            }
        }
        if (at == begin || at == end - 1) {
            return high;
        }
        float sign = x[at] < 0 ? -1 : 1;
        float slope = x[at + 1] - x[at - 1];
        float bend = sign * (2 * x[at] - x[at + 1] - x[at - 1]);
        return bend > 0 ? high + slope * slope / (8 * bend) : high;
    }
}
