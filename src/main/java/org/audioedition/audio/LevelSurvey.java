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
 * and gates included, is on target. What the limiter will take away is foreseen. It measures at the rate of the clip
 * and keeps one number for every voice and 100 ms.
 *
 * <p>One thread at a time; clips of one voice come in order.
 */
public final class LevelSurvey {

    /** Rounds of bringing all on target: the gates and the limiter answer a little less than they are asked. */
    private static final int ROUNDS = 4;

    private final MasterSettings settings;
    private final double ceilingDb;
    private final Map<Integer, KWeighting> weightings = new HashMap<>();
    private final List<VoiceLevel> voices = new ArrayList<>();
    private float[] block = new float[0];

    /** @param settings whose target is to be met, and whose rate the edition's frames are counted at */
    public LevelSurvey(MasterSettings settings) {
        this.settings = settings;
        this.ceilingDb = settings.maxTruePeakDbtp() - PeakLimiter.MARGIN_DB;
    }

    /**
     * Hears a clip.
     *
     * @param voice whose it is, from 0
     * @param beginFrame where it begins in the edition, in frames of the output
     * @param samples of one channel, full scale at ±32768
     * @param count how many of them count, from the first
     * @param sampleRate theirs, at least 8000
     */
    public void clip(int voice, long beginFrame, short[] samples, int count, int sampleRate) {
        while (voices.size() <= voice) {
            voices.add(new VoiceLevel());
        }
        VoiceLevel level = voices.get(voice);
        KWeighting weighting = weightings.computeIfAbsent(sampleRate, KWeighting::new);
        weighting.reset();
        load(samples, count);
        int rate = settings.format().sampleRate();
        int at = 0;
        for (long step = beginFrame * 10 / rate; at < count; step++) {
            long frames = Math.max(0, (step + 1) * rate / 10 - beginFrame);
            int end = (int) Math.min(count, Resampler.outputFrames(frames, rate, sampleRate));
            level.hear(block, at, end, Math.toIntExact(step), sampleRate, weighting);
            at = end;
        }
        level.endOfClip();
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

    /**
     * The gains that bring all that was heard on target. A voice that is silent gets the gain of the first that is
     * not; if all are silent, all get 1.
     */
    public VoiceGains gains() {
        double[] lufs = voices.stream().mapToDouble(VoiceLevel::lufs).toArray();
        double usual = Arrays.stream(lufs).filter(Double::isFinite).findFirst().orElse(settings.monoTargetLufs());
        double aim = settings.monoTargetLufs();
        double[] gainsDb = gainsDb(lufs, usual, aim);
        for (int round = 0; round < ROUNDS; round++) {
            double reached = mixedLufs(gainsDb);
            if (Double.isFinite(reached)) {
                aim += settings.monoTargetLufs() - reached;
                gainsDb = gainsDb(lufs, usual, aim);
            }
        }
        return VoiceGains.of(Arrays.stream(gainsDb).map(Decibels::toAmplitude).toArray());
    }

    private double[] gainsDb(double[] lufs, double usual, double aim) {
        double[] gainsDb = new double[lufs.length];
        for (int v = 0; v < lufs.length; v++) {
            double came = Double.isFinite(lufs[v]) ? lufs[v] : usual;
            gainsDb[v] = voices.get(v).gainFor(aim - came, ceilingDb);
        }
        return gainsDb;
    }

    private double mixedLufs(double[] gainsDb) {
        int length = voices.stream().mapToInt(VoiceLevel::length).max().orElse(0);
        float[] mix = new float[length];
        for (int v = 0; v < gainsDb.length; v++) {
            voices.get(v).mixInto(mix, gainsDb[v], ceilingDb);
        }
        return LoudnessGate.integrated(mix, length);
    }
}
