package org.audioedition.encoding;

import java.util.SplittableRandom;
import org.audioedition.audio.PcmFormat;
import org.audioedition.audio.PcmSource;

/** Sources made by arithmetic: hum in noise, whole numbers of the format's bits. */
final class Sound implements PcmSource {

    private final PcmFormat format;
    private final int[] samples;
    private int at;

    private Sound(PcmFormat format, int[] samples) {
        this.format = format;
        this.samples = samples;
    }

    static Sound of(PcmFormat format, int frames) {
        SplittableRandom random = new SplittableRandom(frames);
        double full = 1 << (format.bitsPerSample() - 1);
        int[] samples = new int[frames];
        for (int i = 0; i < frames; i++) {
            double hum = 0.4 * StrictMath.sin(2 * StrictMath.PI * 220 * i / format.sampleRate());
            samples[i] = (int) StrictMath.rint((hum + 0.02 * (random.nextDouble() - 0.5)) * full);
        }
        return new Sound(format, samples);
    }

    static Sound mono(int frames) {
        return of(new PcmFormat(44100, 1, 16), frames);
    }

    /** As loud as can be: every second sample is the lowest or the highest number. */
    static Sound extreme(PcmFormat format, int frames) {
        int full = 1 << (format.bitsPerSample() - 1);
        int[] samples = new int[frames];
        for (int i = 0; i < frames; i++) {
            samples[i] = i / 3 % 2 == 0 ? -full : full - 1;
        }
        return new Sound(format, samples);
    }

    /** The whole numbers. */
    int[] samples() {
        return samples.clone();
    }

    @Override
    public PcmFormat format() {
        return format;
    }

    @Override
    public long frames() {
        return samples.length;
    }

    @Override
    public int read(float[] block) {
        int count = Math.min(Math.min(block.length, 1000), samples.length - at);
        float step = 1f / (1 << (format.bitsPerSample() - 1));
        for (int i = 0; i < count; i++) {
            block[i] = samples[at++] * step;
        }
        return count;
    }
}
