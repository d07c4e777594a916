package org.audioedition.audio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The first pass: hears every clip once, where it stands in the edition, and says the gain that each voice needs.
 *
 * <p>Every voice by itself is brought to one loudness, and then all of them together so that the whole edition, pauses
 * and gates included, is on target. It measures at the rate of the clip and keeps one number for every voice and 100
 * ms. The limiter that comes later is not foreseen: it changes ordinary speech by hundredths of a LU.
 *
 * <p>One thread at a time; the order of clips makes no difference beyond the last bits.
 */
public final class LevelSurvey {

    /** Silence before the first step, so that the first blocks of 400 ms are whole. */
    private static final int LEAD_STEPS = LoudnessGate.MOMENTARY_STEPS - 1;

    private final MasterSettings settings;
    private final int stepFrames;
    private final Map<Integer, KWeighting> weightings = new HashMap<>();
    private final List<Steps> voices = new ArrayList<>();
    private float[] block = new float[0];

    /** @param settings whose target is to be met, and whose rate the edition's frames are counted at */
    public LevelSurvey(MasterSettings settings) {
        this.settings = settings;
        this.stepFrames = settings.format().sampleRate() / 10;
    }

    /**
     * Hears a clip.
     *
     * @param voice whose it is, from 0
     * @param beginFrame where it begins in the edition, in frames of the output
     * @param samples of one channel, full scale at ±32768
     * @param count how many of them count, from the first
     * @param sampleRate theirs
     */
    public void clip(int voice, long beginFrame, short[] samples, int count, int sampleRate) {
        while (voices.size() <= voice) {
            voices.add(new Steps());
        }
        Steps steps = voices.get(voice);
        KWeighting weighting = weightings.computeIfAbsent(sampleRate, KWeighting::new);
        weighting.reset();
        load(samples, count);
        double perStep = 1 / (0.1 * sampleRate);
        int at = 0;
        for (long step = beginFrame / stepFrames; at < count; step++) {
            int end = (int) Math.min(count, samplesBefore((step + 1) * stepFrames - beginFrame, sampleRate));
            double energy = weighting.energy(block, at, end);
            steps.addAt(Math.toIntExact(step) + LEAD_STEPS, energy * perStep);
            at = end;
        }
    }

    private long samplesBefore(long frames, int sampleRate) {
        return Resampler.outputFrames(frames, settings.format().sampleRate(), sampleRate);
    }

    private void load(short[] samples, int count) {
        if (block.length < count) {
            block = new float[count + count / 4];
        }
        final float[] to = block;
        for (int i = 0; i < count; i++) {
            to[i] = samples[i] * 0x1p-15f;
        }
    }

    /** The gains that bring all that was heard on target; 1 for everything if all of it was silence. */
    public VoiceGains gains() {
        int length = 0;
        for (Steps steps : voices) {
            length = Math.max(length, steps.count());
        }
        double[] gains = levelled();
        // A common factor moves the absolute gate a little against the blocks: twice is enough.
        for (int round = 0; round < 2; round++) {
            double factor = gainFor(mixed(gains, length), length + LEAD_STEPS);
            for (int v = 0; v < gains.length; v++) {
                gains[v] *= factor;
            }
        }
        return VoiceGains.of(gains);
    }

    /** The gains that bring every voice by itself on target; a voice that was never loud enough gets the first one's. */
    private double[] levelled() {
        double[] gains = new double[voices.size()];
        double usual = 0;
        for (int v = 0; v < gains.length; v++) {
            Steps steps = voices.get(v);
            float[] padded = Arrays.copyOf(steps.values(), steps.count() + LEAD_STEPS);
            if (LoudnessGate.integrated(padded, padded.length) > Double.NEGATIVE_INFINITY) {
                gains[v] = gainFor(padded, padded.length);
                usual = usual == 0 ? gains[v] : usual;
            }
        }
        for (int v = 0; v < gains.length; v++) {
            gains[v] = gains[v] > 0 ? gains[v] : Math.max(usual, usual == 0 ? 1 : 0);
        }
        return gains;
    }

    private float[] mixed(double[] gains, int length) {
        float[] mix = new float[length + LEAD_STEPS];
        for (int v = 0; v < gains.length; v++) {
            Steps steps = voices.get(v);
            float power = (float) (gains[v] * gains[v]);
            for (int i = 0; i < steps.count(); i++) {
                mix[i] += steps.values()[i] * power;
            }
        }
        return mix;
    }

    private double gainFor(float[] steps, int count) {
        double lufs = LoudnessGate.integrated(steps, count);
        return lufs == Double.NEGATIVE_INFINITY ? 1 : Decibels.toAmplitude(settings.monoTargetLufs() - lufs);
    }
}
