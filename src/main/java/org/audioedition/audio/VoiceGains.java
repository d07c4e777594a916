package org.audioedition.audio;

/** The linear gain of every voice of an edition; voices are small numbers from 0. */
public final class VoiceGains {

    private final double[] gains;

    private VoiceGains(double[] gains) {
        this.gains = gains;
    }

    /**
     * Gains by voice.
     *
     * @throws IllegalArgumentException if one is not a positive number
     */
    public static VoiceGains of(double... gains) {
        for (double gain : gains) {
            if (!(gain > 0 && gain < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("gain " + gain);
            }
        }
        return new VoiceGains(gains.clone());
    }

    /** The factor for the samples of {@code voice}; 1 for a voice that was never heard. */
    public double gain(int voice) {
        return voice < gains.length ? gains[voice] : 1;
    }

    /** How many voices have a gain. */
    public int voices() {
        return gains.length;
    }

    /** The same gains, all {@code decibels} higher: for a second try when a master missed its target. */
    public VoiceGains raisedBy(double decibels) {
        double factor = Decibels.toAmplitude(decibels);
        double[] raised = new double[gains.length];
        for (int i = 0; i < gains.length; i++) {
            raised[i] = gains[i] * factor;
        }
        return of(raised);
    }
}
