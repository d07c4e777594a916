package org.audioedition.audio;

import java.util.SplittableRandom;

/** Test signals, made by arithmetic alone. */
final class Signals {

    private Signals() {}

    /** A sine, {@code peakDb} below full scale at its crest. */
    static float[] sine(double hertz, double peakDb, double seconds, int sampleRate) {
        float[] x = new float[(int) Math.round(seconds * sampleRate)];
        double amplitude = Decibels.toAmplitude(peakDb);
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) (amplitude * StrictMath.sin(2 * StrictMath.PI * hertz * i / sampleRate));
        }
        return x;
    }

    /** The same as 16 bit samples, rounded. */
    static short[] samples(float[] x) {
        short[] samples = new short[x.length];
        for (int i = 0; i < x.length; i++) {
            samples[i] = (short) Math.max(-32768, Math.min(32767, Math.round(x[i] * 32768)));
        }
        return samples;
    }

    /** Bursts of noise of 20 ms, with 60 ms of quiet noise between them, peaking at {@code peak}. */
    static float[] bursts(long seed, int count, double peak) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] x = new float[count];
        for (int i = 0; i < count; i++) {
            double level = i / 320 % 4 == 0 ? peak : peak / 20;
            x[i] = (float) (level * (2 * random.nextDouble() - 1));
        }
        return x;
    }

    /** Something like speech: a pulse train through two resonances, in syllables. */
    static short[] babble(long seed, int count, int sampleRate, double level) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] state = new double[2];
        double cosine = StrictMath.cos(2 * StrictMath.PI * 600 / sampleRate);
        float[] x = new float[count];
        int period = sampleRate / 110;
        for (int i = 0; i < count; i++) {
            double syllable = i * 4L / sampleRate % 3 == 2 ? 0.02 : 1;
            double in = (i % period == 0 ? 3 : 0) + 0.05 * (random.nextDouble() - 0.5);
            double y = in * syllable + 1.9 * cosine * state[0] - 0.9025 * state[1];
            state[1] = state[0];
            state[0] = y;
            x[i] = (float) (y * level);
        }
        return samples(x);
    }

    /** The highest absolute value. */
    static double peak(float[] x) {
        double peak = 0;
        for (float v : x) {
            peak = Math.max(peak, Math.abs(v));
        }
        return peak;
    }
}
