package org.audioedition.audio;

import java.io.IOException;
import java.util.Arrays;

/**
 * The second pass: turns clips and pauses, in order, into the finished PCM of an edition, and measures it.
 *
 * <p>A clip is resampled, brought to its voice's gain, faded over 2 ms at both ends (so that no edge clicks), limited,
 * dithered and written in every channel; a pause is digital silence. It takes exactly {@link Resampler#outputFrames}
 * frames for a clip, and nothing is shifted. No more than one clip is held. One thread at a time.
 */
public final class Mastering {

    private static final double FADE_SECONDS = 0.002;
    private static final int BLOCK = 4096;

    private final PcmFormat format;
    private final VoiceGains gains;
    private final PcmSink sink;
    private final Resampler resampler;
    private final PeakLimiter limiter;
    private final Quantizer quantizer;
    private final ProgramMeter meter;
    private final float[] fade;
    private final byte[] bytes;
    private final byte[] zeros;
    private float[] clip = new float[0];
    private long frames;

    /**
     * @param settings what the result must be
     * @param gains by {@link LevelSurvey}
     * @param sink where the frames go; it stays open
     */
    public Mastering(MasterSettings settings, VoiceGains gains, PcmSink sink) {
        this.format = settings.format();
        this.gains = gains;
        this.sink = sink;
        this.resampler = new Resampler(format.sampleRate());
        this.limiter = new PeakLimiter(settings);
        this.quantizer = new Quantizer(format);
        this.meter = new ProgramMeter(format);
        this.fade = raisedCosine((int) format.frames(FADE_SECONDS));
        this.bytes = new byte[BLOCK * format.bytesPerFrame()];
        this.zeros = new byte[BLOCK * format.bytesPerFrame()];
    }

    private static float[] raisedCosine(int length) {
        float[] rise = new float[length];
        for (int i = 0; i < length; i++) {
            rise[i] = (float) (0.5 - 0.5 * StrictMath.cos(StrictMath.PI * (i + 0.5) / length));
        }
        return rise;
    }

    /** How many frames have been written. */
    public long frames() {
        return frames;
    }

    /**
     * Writes {@code count} frames of digital silence.
     *
     * @throws IOException from the sink
     */
    public void silence(long count) throws IOException {
        meter.addSilence(count);
        frames += count;
        for (long left = count; left > 0; left -= BLOCK) {
            sink.write(zeros, 0, (int) Math.min(left, BLOCK) * format.bytesPerFrame());
        }
    }

    /**
     * Writes a clip.
     *
     * @param voice whose it is, from 0
     * @param samples of one channel, full scale at ±32768
     * @param count how many of them count, from the first
     * @param sampleRate theirs, 8000 to 192000
     * @throws IOException from the sink
     */
    public void clip(int voice, short[] samples, int count, int sampleRate) throws IOException {
        int margin = PeakLimiter.margin();
        int length = Math.toIntExact(Resampler.outputFrames(count, sampleRate, format.sampleRate()));
        if (clip.length < length + 2 * margin) {
            clip = new float[length + length / 4 + 2 * margin];
        }
        resampler.resample(samples, count, sampleRate, (float) gains.gain(voice), clip, margin);
        Arrays.fill(clip, margin + length, length + 2 * margin, 0);
        fade(margin, length);
        limiter.limit(clip, margin, length);
        for (int done = 0; done < length; done += BLOCK) {
            int n = Math.min(BLOCK, length - done);
            quantizer.quantize(clip, margin + done, n, bytes, 0);
            meter.add(clip, margin + done, n);
            sink.write(bytes, 0, n * format.bytesPerFrame());
        }
        frames += length;
    }

    private void fade(int begin, int length) {
        int last = begin + length - 1;
        for (int i = 0, n = Math.min(fade.length, length); i < n; i++) {
            clip[begin + i] *= fade[i];
            clip[last - i] *= fade[i];
        }
    }

    /** What all that was written reads, rounded and dithered as it is. */
    public Loudness finish() {
        return meter.reading();
    }
}
