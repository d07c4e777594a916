package org.audioedition.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TruePeakMeterTest {

    /** A sine of a quarter of the sample rate; at 45 degrees every sample is 3 dB below its crest. */
    private static float[] quarterRate(double amplitude, double degrees) {
        float[] x = new float[4800];
        for (int i = 0; i < x.length; i++) {
            // The level rises and falls over 500 samples: a sudden begin would have a peak of its own.
            double edge = Math.min(1, Math.min(i, x.length - i) / 500.0);
            double level = amplitude * 0.5 * (1 - StrictMath.cos(StrictMath.PI * edge));
            x[i] = (float) (level * StrictMath.sin(StrictMath.PI / 2 * i + StrictMath.toRadians(degrees)));
        }
        return x;
    }

    private static double read(float[] x, int block) {
        TruePeakMeter meter = new TruePeakMeter();
        for (int at = 0; at < x.length; at += block) {
            meter.add(x, at, Math.min(block, x.length - at));
        }
        return meter.truePeakDbtp();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 22.5, 45, 67.5})
    void readsTheCrestBetweenSamplesAtAnyPhase(double degrees) {
        assertThat(read(quarterRate(0.5, degrees), 4800)).isEqualTo(-6.02, within(0.1));
    }

    @Test
    void readsThreeDecibelsMoreThanTheSamplesShow() {
        float[] x = quarterRate(0.5, 45);
        assertThat(Decibels.ofAmplitude(Signals.peak(x))).isEqualTo(-9.03, within(0.01));
        assertThat(read(x, 4800)).isEqualTo(-6.02, within(0.1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 16, 333, 5000})
    void blocksOfAnyLengthReadTheSame(int block) {
        float[] x = Signals.bursts(3, 9000, 0.7);
        assertThat(read(x, block)).isEqualTo(read(x, 9000));
    }

    @Test
    void skippingQuietBlocksReadsWhatLookingEverywhereReads() {
        float[] x = Signals.bursts(4, 6000, 0.7);
        float[] padded = new float[x.length + 64];
        System.arraycopy(x, 0, padded, 32, x.length);
        double everywhere = Signals.peak(x);
        for (int i = 16; i < padded.length - 16; i++) {
            everywhere = Math.max(everywhere, PeakInterpolator.between(padded, i, 9, 0));
        }
        assertThat(read(x, 6000)).isEqualTo(Decibels.ofAmplitude(everywhere));
    }

    @Test
    void aPeakAtTheVeryEndIsRead() {
        float[] x = new float[1000];
        x[998] = 0.5f;
        x[999] = 0.5f;
        assertThat(read(x, 1000)).isGreaterThan(-5);
    }

    @Test
    void readingChangesNothing() {
        float[] x = Signals.bursts(5, 4000, 0.7);
        TruePeakMeter meter = new TruePeakMeter();
        meter.add(x, 0, 2000);
        meter.truePeakDbtp();
        meter.add(x, 2000, 2000);
        assertThat(meter.truePeakDbtp()).isEqualTo(read(x, 4000));
    }

    @Test
    void silenceReadsMinusInfinity() {
        TruePeakMeter meter = new TruePeakMeter();
        meter.addSilence(1_000_000_000_000L);
        assertThat(meter.truePeakDbtp()).isEqualTo(Double.NEGATIVE_INFINITY);
    }
}
