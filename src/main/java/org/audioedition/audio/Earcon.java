package org.audioedition.audio;

/**
 * A short, quiet tone that marks a place: two notes a fourth apart, one gliding into the other, with soft edges.
 *
 * <p>It lasts {@value #SECONDS} seconds. At its loudest it stays {@value #BELOW_SPEECH_DB} dB under the loudness of the
 * speech around it, so that it is noticed and never startles.
 */
public final class Earcon {

    private static final double SECONDS = 0.12;
    private static final double BELOW_SPEECH_DB = 8;
    private static final double LOW_HERTZ = 660;
    private static final double HIGH_HERTZ = 880;

    private Earcon() {}

    /** From the low note to the high one: something begins. */
    public static short[] rising(MasterSettings settings) {
        return tone(settings, LOW_HERTZ, HIGH_HERTZ);
    }

    /** From the high note to the low one: it ends. */
    public static short[] falling(MasterSettings settings) {
        return tone(settings, HIGH_HERTZ, LOW_HERTZ);
    }

    /** One channel at the output's sample rate, full scale at ±32768. */
    private static short[] tone(MasterSettings settings, double fromHertz, double toHertz) {
        int rate = settings.format().sampleRate();
        short[] samples = new short[(int) settings.format().frames(SECONDS)];
        double rms = Decibels.toAmplitude(settings.monoTargetLufs() - BELOW_SPEECH_DB);
        double peak = rms * StrictMath.sqrt(2) * Short.MAX_VALUE;
        double phase = 0;
        for (int i = 0; i < samples.length; i++) {
            double place = (i + 0.5) / samples.length;
            double glide = 0.5 - 0.5 * StrictMath.cos(StrictMath.PI * place);
            phase += 2 * StrictMath.PI * (fromHertz + (toHertz - fromHertz) * glide) / rate;
            samples[i] = (short) StrictMath.rint(peak * StrictMath.sin(StrictMath.PI * place) * StrictMath.sin(phase));
        }
        return samples;
    }
}
