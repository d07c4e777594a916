package org.audioedition.audio;

/**
 * All meters on one programme: what {@link Loudness} tells of it.
 *
 * <p>It hears one channel of a file whose channels are equal. Blocks may be of any length. One thread at a time.
 */
public final class ProgramMeter {

    private final LoudnessMeter loudness;
    private final TruePeakMeter truePeak = new TruePeakMeter();

    /** @param format of the file: its rate, and how many equal channels it has */
    public ProgramMeter(PcmFormat format) {
        loudness = new LoudnessMeter(format.sampleRate(), format.channels());
    }

    /** Hears {@code count} samples of one channel from {@code offset}, full scale at ±1. */
    public void add(float[] samples, int offset, int count) {
        loudness.add(samples, offset, count);
        truePeak.add(samples, offset, count);
    }

    /** Hears {@code frames} frames of digital silence, at almost no cost. */
    public void addSilence(long frames) {
        loudness.addSilence(frames);
        truePeak.addSilence(frames);
    }

    /** The course of short-term loudness so far, as {@link LoudnessMeter#shortTermLufs}. */
    public double[] shortTermLufs(int most) {
        return loudness.shortTermLufs(most);
    }

    /** What the meters read of all so far. */
    public Loudness reading() {
        return new Loudness(
                loudness.integratedLufs(),
                truePeak.truePeakDbtp(),
                loudness.rangeLu(),
                loudness.maxMomentaryLufs(),
                loudness.maxShortTermLufs(),
                loudness.rmsDbfs(),
                loudness.noiseFloorDbfs());
    }
}
