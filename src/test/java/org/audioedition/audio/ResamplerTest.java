package org.audioedition.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResamplerTest {

    /** What a sine became: its gain, and everything else, in dB against it. */
    private record Fit(double gainDb, double residualDb) {}

    /**
     * Resamples a sine of a third of a second and fits a sine of the same frequency to its middle. Sixteen bits would
     * hide what is to be seen, by their own noise, so the sum of three clips of 16 bits carries the signal: coarse
     * part and remainders, each 2^-12 of the one before.
     */
    private static Fit fit(double hertz, int from, int to) {
        int count = from / 3;
        Resampler resampler = new Resampler(to);
        double[] rest = new double[count];
        for (int i = 0; i < count; i++) {
            rest[i] = 0.9 * StrictMath.sin(2 * StrictMath.PI * hertz * i / from);
        }
        double[] out = new double[(int) Resampler.outputFrames(count, from, to)];
        double scale = 1;
        for (int layer = 0; layer < 3; layer++) {
            short[] samples = new short[count];
            for (int i = 0; i < count; i++) {
                samples[i] = (short) StrictMath.rint(rest[i] / scale * 32768);
                rest[i] -= samples[i] / 32768.0 * scale;
            }
            float[] part = resampler.resample(samples, count, from);
            for (int k = 0; k < out.length; k++) {
                out[k] += part[k] * scale;
            }
            scale /= 4096;
        }
        return fitMiddle(out, hertz, to);
    }

    private static Fit fitMiddle(double[] y, double hertz, int rate) {
        int begin = y.length / 4;
        int end = y.length - begin;
        double ss = 0;
        double cc = 0;
        double sc = 0;
        double ys = 0;
        double yc = 0;
        for (int k = begin; k < end; k++) {
            double s = StrictMath.sin(2 * StrictMath.PI * hertz * k / rate);
            double c = StrictMath.cos(2 * StrictMath.PI * hertz * k / rate);
            ss += s * s;
            cc += c * c;
            sc += s * c;
            ys += y[k] * s;
            yc += y[k] * c;
        }
        double determinant = ss * cc - sc * sc;
        double a = (ys * cc - yc * sc) / determinant;
        double b = (yc * ss - ys * sc) / determinant;
        double signal = 0;
        double residual = 0;
        for (int k = begin; k < end; k++) {
            double fitted = a * StrictMath.sin(2 * StrictMath.PI * hertz * k / rate)
                    + b * StrictMath.cos(2 * StrictMath.PI * hertz * k / rate);
            signal += fitted * fitted;
            residual += (y[k] - fitted) * (y[k] - fitted);
        }
        return new Fit(Decibels.ofAmplitude(StrictMath.hypot(a, b) / 0.9), Decibels.ofPower(residual / signal));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 16000, 44100",
        "997, 16000, 44100",
        "3150, 16000, 44100",
        "6000, 16000, 44100",
        "7000, 16000, 44100",
        "7000, 17920, 44100",
        "7000, 18880, 44100",
        "7000, 16000, 48000",
        "3500, 8000, 44100",
        "9000, 22050, 44100",
        "19000, 44100, 48000",
        "6000, 48000, 44100",
        "16000, 48000, 44100",
        "997, 44100, 16000",
        "997, 16001, 44100"
    })
    void leavesNothingButTheSine(double hertz, int from, int to) {
        Fit fit = fit(hertz, from, to);
        assertThat(fit.residualDb()).isLessThan(-100);
        assertThat(fit.gainDb()).isEqualTo(0, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"9000, 44100, 16000", "23000, 48000, 44100", "12000, 48000, 16000"})
    void downwardsWhatIsAboveHalfTheNewRateIsGone(double hertz, int from, int to) {
        float[] out = new Resampler(to).resample(Signals.samples(Signals.sine(hertz, -1, 0.3, from)), from / 4, from);
        float[] middle = Arrays.copyOfRange(out, out.length / 4, 3 * out.length / 4);
        assertThat(Decibels.ofAmplitude(Signals.peak(middle))).isLessThan(-90);
    }

    @ParameterizedTest
    @CsvSource({
        "16000, 16000, 44100, 44100",
        "0, 16000, 44100, 0",
        "1, 16000, 44100, 3",
        "80, 16000, 44100, 221",
        "2, 44100, 16000, 1",
        "1, 44100, 16000, 0",
        "1, 16000, 24000, 2",
        "1500000000, 16000, 44100, 4134375000"
    })
    void theNumberOfFramesIsRoundedHalfUp(long frames, int from, int to, long out) {
        assertThat(Resampler.outputFrames(frames, from, to)).isEqualTo(out);
    }

    @ParameterizedTest
    @CsvSource({"16000, 44100", "17920, 44100", "18880, 48000", "48000, 44100", "44100, 8000"})
    void aMarkStaysWhereItsTimeIs(int from, int to) {
        short[] click = new short[8000];
        int mark = 4321;
        for (int i = -200; i <= 200; i++) {
            click[mark + i] = (short) (10000 * 0.5 * (1 + StrictMath.cos(StrictMath.PI * i / 200)));
        }
        float[] out = new Resampler(to).resample(click, click.length, from);
        int highest = 0;
        for (int k = 0; k < out.length; k++) {
            highest = out[k] > out[highest] ? k : highest;
        }
        assertThat(highest).isEqualTo((int) Resampler.outputFrames(mark, from, to));
    }

    @Test
    void theSameRateGivesTheSameSamples() {
        short[] samples = {0, 1, -32768, 32767, 5};
        assertThat(new Resampler(16000).resample(samples, 4, 16000)).containsExactly(0, 1 / 32768f, -1, 32767 / 32768f);
    }

    @Test
    void aClipSoundsTheSameWhateverCameBefore() {
        short[] clip = Signals.samples(Signals.bursts(1, 5000, 0.5));
        short[] loud = Signals.samples(Signals.bursts(2, 20000, 1));
        Resampler used = new Resampler(44100);
        used.resample(loud, loud.length, 16000);
        used.resample(loud, loud.length, 17920);
        assertThat(used.resample(clip, clip.length, 16000))
                .containsExactly(new Resampler(44100).resample(clip, clip.length, 16000));
    }

    @Test
    void onlyTheSamplesThatCountAreHeard() {
        short[] clip = Signals.samples(Signals.bursts(1, 5000, 0.5));
        assertThat(new Resampler(44100).resample(clip, 3000, 16000))
                .containsExactly(new Resampler(44100).resample(Arrays.copyOf(clip, 3000), 3000, 16000));
    }
}
