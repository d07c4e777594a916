package org.audioedition.check;

import java.io.IOException;
import java.util.List;
import org.audioedition.audio.Loudness;
import org.audioedition.audio.PcmFormat;
import org.audioedition.audio.ProgramMeter;
import org.audioedition.audio.WavReader;
import org.audioedition.audio.WavSamples;

/**
 * What one pass over the samples finds.
 *
 * @param format of the file
 * @param loudness measured
 * @param channelsDiffer whether two channels were not equal
 * @param soundBefore the first frame that is louder than dither, if it comes before the speech; else -1
 * @param soundAfter the last frame that is louder than dither, if it comes behind the speech; else -1
 */
record SampleSurvey(PcmFormat format, Loudness loudness, boolean channelsDiffer, long soundBefore, long soundAfter) {

    /** Frames around the speech that may already, or still, sound. */
    private static final double LEAD_SECONDS = 0.05;

    private static final double DECAY_SECONDS = 0.1;
    /** Triangular dither is one step either way; what is left of a voice's decay may add one. */
    private static final int DITHER_STEPS = 2;

    private static final int BLOCK = 1 << 13;

    static SampleSurvey of(WavReader wav, List<Heard> heard) throws IOException {
        PcmFormat format = wav.format();
        long frames = wav.frames();
        long first = heard.isEmpty() ? frames : heard.get(0).begin();
        long last = heard.stream().mapToLong(Heard::end).max().orElse(frames);
        long headEnd = Math.max(0, first - format.frames(LEAD_SECONDS));
        long tailBegin = last + format.frames(DECAY_SECONDS);
        float quiet = DITHER_STEPS * 1.01f / (1 << (format.bitsPerSample() - 1));
        ProgramMeter meter = new ProgramMeter(format);
        WavSamples samples = wav.samples();
        float[] block = new float[BLOCK];
        long before = -1;
        long after = -1;
        long at = 0;
        for (int count = samples.read(block); count > 0; count = samples.read(block)) {
            meter.add(block, 0, count);
            if (before < 0 && at < headEnd) {
                int end = (int) Math.min(count, headEnd - at);
                int loud = firstLoud(block, end, quiet);
                before = loud < 0 ? -1 : at + loud;
            }
            if (at + count > tailBegin) {
                int loud = lastLoud(block, (int) Math.max(0, tailBegin - at), count, quiet);
                after = loud < 0 ? after : at + loud;
            }
            at += count;
        }
        return new SampleSurvey(format, meter.reading(), samples.channelsDiffer(), before, after);
    }

    private static int firstLoud(float[] block, int end, float quiet) {
        for (int i = 0; i < end; i++) {
            if (Math.abs(block[i]) > quiet) {
                return i;
            }
        }
        return -1;
    }

    private static int lastLoud(float[] block, int from, int end, float quiet) {
        for (int i = end - 1; i >= from; i--) {
            if (Math.abs(block[i]) > quiet) {
                return i;
            }
        }
        return -1;
    }
}
