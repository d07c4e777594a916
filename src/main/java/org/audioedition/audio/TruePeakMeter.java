package org.audioedition.audio;

/**
 * Measures true peak by ITU-R BS.1770-5, annex 2: the highest value of the signal oversampled four times.
 *
 * <p>It looks between samples only where they are high enough for a new maximum, so it costs little and still gives
 * the same number as looking everywhere. Blocks may be of any length. One thread at a time.
 */
public final class TruePeakMeter {

    private static final int BLOCK = PeakInterpolator.BLOCK;
    private static final int ROOM = 128 * BLOCK;

    /** One block already searched, whose samples the first gaps need; then what has come since. */
    private final float[] window = new float[ROOM + 2 * BLOCK];

    private final float[] highs = new float[ROOM / BLOCK + 2];
    private int filled = BLOCK;
    private float peak;

    /** Makes a meter that has heard nothing. */
    public TruePeakMeter() {}

    private TruePeakMeter(TruePeakMeter other) {
        System.arraycopy(other.window, 0, window, 0, window.length);
        filled = other.filled;
        peak = other.peak;
    }

    /** Hears {@code count} samples of one channel from {@code offset}, full scale at ±1. */
    public void add(float[] samples, int offset, int count) {
        for (int done = 0; done < count; ) {
            int n = Math.min(count - done, window.length - filled);
            System.arraycopy(samples, offset + done, window, filled, n);
            filled += n;
            done += n;
            if (filled == window.length) {
                search();
            }
        }
    }

    /** Hears {@code frames} frames of digital silence, at almost no cost. */
    public void addSilence(long frames) {
        // Silence as long as the window has pushed out all that was heard: more of it changes nothing.
        int n = (int) Math.min(frames, window.length);
        add(new float[n], 0, n);
    }

    /** The highest true peak so far, as if silence followed, in dBTP; minus infinity if all was silence. */
    public double truePeakDbtp() {
        TruePeakMeter ended = new TruePeakMeter(this);
        ended.addSilence(window.length);
        return Decibels.ofAmplitude(ended.peak);
    }

    /** Searches all blocks but the last, and keeps the last two: the one searched last, and the one not searched. */
    private void search() {
        final float[] x = window;
        final float[] high = highs;
        int blocks = x.length / BLOCK;
        float top = peak;
        PeakInterpolator.highest(x, 0, high, blocks);
        for (int b = 0; b < blocks; b++) {
            if (high[b] > top) {
                top = high[b];
            }
        }
        for (int b = 1; b < blocks - 1; b++) {
            float around = Math.max(high[b], Math.max(high[b - 1], high[b + 1]));
            if (around * PeakInterpolator.BOUND > top) {
                for (int i = b * BLOCK, end = i + BLOCK; i < end; i++) {
                    float between = PeakInterpolator.between(x, i, around, top);
                    if (between > top) {
                        top = between;
                    }
                }
            }
        }
        peak = top;
        System.arraycopy(x, x.length - 2 * BLOCK, x, 0, 2 * BLOCK);
        filled = 2 * BLOCK;
    }
}
