package org.audioedition.audio;

/**
 * Measures loudness by ITU-R BS.1770-5 and EBU Tech 3341 and 3342, of one channel or of two equal ones.
 *
 * <p>It keeps one number for every 100 ms, so a day of sound takes 3.5 MB. Blocks may be of any length and change
 * nothing. One thread at a time.
 */
public final class LoudnessMeter {

    private static final int NOISE_STEPS = 5;

    private final int sampleRate;
    private final int equalChannels;
    private final KWeighting weighting;
    private final Steps steps = new Steps();
    private final Steps plainSteps = new Steps();
    private double energy;
    private double plainEnergy;
    private double totalEnergy;
    private long frames;
    private int filled;
    private int stepLength;

    /**
     * @param sampleRate frames a second, at least 8000
     * @param equalChannels how many channels of the file carry this signal, each counted in full
     */
    public LoudnessMeter(int sampleRate, int equalChannels) {
        if (sampleRate < 8000) {
            throw new IllegalArgumentException("sampleRate " + sampleRate);
        }
        this.sampleRate = sampleRate;
        this.equalChannels = equalChannels;
        this.weighting = new KWeighting(sampleRate);
        this.stepLength = lengthOfStep(0);
    }

    /** Hears {@code count} samples of one channel from {@code offset}, full scale at ±1. */
    public void add(float[] samples, int offset, int count) {
        int at = offset;
        for (int end = offset + count; at < end; ) {
            int n = Math.min(end - at, stepLength - filled);
            energy += weighting.energy(samples, at, at + n);
            plainEnergy += weighting.plainEnergy();
            at += n;
            fill(n);
        }
    }

    /** Hears {@code frames} frames of digital silence, at almost no cost. */
    public void addSilence(long frames) {
        long left = frames;
        while (left > 0) {
            if (filled == 0 && weighting.atRest()) {
                left -= skipWholeSteps(left);
            }
            int n = (int) Math.min(left, stepLength - filled);
            energy += weighting.energyOfSilence(n);
            left -= n;
            fill(n);
        }
    }

    private long skipWholeSteps(long frames) {
        // Ten steps are a second to the frame, whatever the rate.
        long seconds = frames / sampleRate;
        steps.add(0, Math.toIntExact(seconds * 10));
        plainSteps.add(0, Math.toIntExact(seconds * 10));
        this.frames += seconds * sampleRate;
        return seconds * sampleRate;
    }

    private void fill(int count) {
        filled += count;
        frames += count;
        if (filled == stepLength && filled > 0) {
            steps.add(energy * equalChannels / filled);
            plainSteps.add(plainEnergy / filled);
            totalEnergy += plainEnergy;
            energy = 0;
            plainEnergy = 0;
            filled = 0;
            stepLength = lengthOfStep(steps.count());
        }
    }

    /** Steps end at the frame before each tenth of a second, so that no rate drifts. */
    private int lengthOfStep(int index) {
        return (int) ((index + 1L) * sampleRate / 10 - (long) index * sampleRate / 10);
    }

    /** Gated loudness of all so far, in LUFS; minus infinity if no 400 ms reach -70 LUFS. */
    public double integratedLufs() {
        return LoudnessGate.integrated(steps.values(), steps.count());
    }

    /** The loudest 400 ms so far, in LUFS. */
    public double maxMomentaryLufs() {
        return LoudnessGate.highest(steps.values(), steps.count(), LoudnessGate.MOMENTARY_STEPS);
    }

    /** The loudest 3 s so far, in LUFS. */
    public double maxShortTermLufs() {
        return LoudnessGate.highest(steps.values(), steps.count(), LoudnessGate.SHORT_TERM_STEPS);
    }

    /**
     * How loud the 3 s are that begin in each of equal stretches: the loudest of them, in LUFS; none under 3 s.
     *
     * @param most how many stretches at most; fewer if there are fewer tenths of a second
     */
    public double[] shortTermLufs(int most) {
        return LoudnessGate.course(steps.values(), steps.count(), LoudnessGate.SHORT_TERM_STEPS, most);
    }

    /** Loudness range so far, in LU. */
    public double rangeLu() {
        return LoudnessGate.range(steps.values(), steps.count());
    }

    /** Root mean square of one channel over all so far, in dB below digital full scale. */
    public double rmsDbfs() {
        return frames == 0 ? Double.NEGATIVE_INFINITY : Decibels.ofPower((totalEnergy + plainEnergy) / frames);
    }

    /** Root mean square of the quietest half second of one channel so far, in dB below digital full scale. */
    public double noiseFloorDbfs() {
        return Decibels.ofPower(LoudnessGate.lowest(plainSteps.values(), plainSteps.count(), NOISE_STEPS));
    }
}
