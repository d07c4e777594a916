package org.audioedition.audio;

import java.util.Arrays;

/** What a survey knows of one voice: its energy on the edition's clock, and what a limiter would take of it. */
final class VoiceLevel {

    /** Silence after the last step, so that the last blocks of 400 ms are whole. */
    private static final int TAIL_STEPS = LoudnessGate.MOMENTARY_STEPS - 1;

    private final Steps steps = new Steps();
    private final LimiterForecast forecast = new LimiterForecast();

    /** Hears {@code begin} to {@code end} of a clip, which lie in one step of 100 ms of the edition. */
    void hear(float[] samples, int begin, int end, int step, int sampleRate, KWeighting weighting) {
        int piece = (int) Math.round(LimiterForecast.PIECE_SECONDS * sampleRate);
        double sum = 0;
        int at = begin;
        while (at < end) {
            int stop = Math.min(end, at + piece);
            double energy = weighting.energy(samples, at, stop);
            forecast.piece(samples, at, stop, energy / sampleRate);
            sum += energy;
            at = stop;
        }
        steps.addAt(step, sum / (0.1 * sampleRate));
    }

    void endOfClip() {
        forecast.endOfClip();
    }

    /** How many steps there are, the silence after them counted. */
    int length() {
        return steps.count() + TAIL_STEPS;
    }

    /** Its own gated loudness as it came, in LUFS; minus infinity if it is silent. */
    double lufs() {
        return LoudnessGate.integrated(Arrays.copyOf(steps.values(), length()), length());
    }

    /** Adds its energy to {@code mix}, as it will be with {@code gainDb} and the limiter. */
    void mixInto(float[] mix, double gainDb, double ceilingDb) {
        float power = (float) Decibels.toPower(gainDb - forecast.lossDb(ceilingDb - gainDb));
        float[] values = steps.values();
        for (int i = 0; i < steps.count(); i++) {
            mix[i] += values[i] * power;
        }
    }

    /** The gain in dB after which the limiter leaves it {@code levelDb} louder than it came. */
    double gainFor(double levelDb, double ceilingDb) {
        double gainDb = levelDb;
        for (int round = 0; round < 12; round++) {
            gainDb = levelDb + forecast.lossDb(ceilingDb - gainDb);
        }
        return gainDb;
    }
}
