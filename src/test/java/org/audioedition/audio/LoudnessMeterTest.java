package org.audioedition.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases of EBU Tech 3341 (loudness) and 3342 (range) that one signal in all channels can make. */
class LoudnessMeterTest {

    private static final int RATE = 48000;

    /** A meter that heard tones of 1 kHz: pairs of level in dBFS and length in seconds. */
    private static LoudnessMeter heard(int channels, double... levelsAndSeconds) {
        LoudnessMeter meter = new LoudnessMeter(RATE, channels);
        for (int i = 0; i < levelsAndSeconds.length; i += 2) {
            float[] tone = Signals.sine(1000, levelsAndSeconds[i], levelsAndSeconds[i + 1], RATE);
            meter.add(tone, 0, tone.length);
        }
        return meter;
    }

    @Test
    void tech3341Case1ReadsTheTwoChannelToneAsMinus23() {
        assertThat(heard(2, -23, 20).integratedLufs()).isEqualTo(-23, within(0.1));
    }

    @Test
    void tech3341Case2ReadsTheTwoChannelToneAsMinus33() {
        assertThat(heard(2, -33, 20).integratedLufs()).isEqualTo(-33, within(0.1));
    }

    @Test
    void oneChannelOfTheSameToneReadsThreeLess() {
        assertThat(heard(1, -23, 20).integratedLufs()).isEqualTo(-26.01, within(0.1));
    }

    @Test
    void tech3341Case3LeavesOutWhatIsTenLuBelow() {
        assertThat(heard(2, -36, 10, -23, 60, -36, 10).integratedLufs()).isEqualTo(-23, within(0.1));
    }

    @Test
    void tech3341Case4LeavesOutWhatIsUnderMinus70() {
        assertThat(heard(2, -72, 10, -36, 10, -23, 60, -36, 10, -72, 10).integratedLufs())
                .isEqualTo(-23, within(0.1));
    }

    @Test
    void tech3341Case5KeepsWhatIsLessThanTenLuBelow() {
        assertThat(heard(2, -26, 20, -20, 20.1, -26, 20).integratedLufs()).isEqualTo(-23, within(0.1));
    }

    @Test
    void tech3341Case9ReadsTheLoudestThreeSecondsOfAnAlternatingTone() {
        assertThat(heard(2, -20, 1.34, -30, 1.66, -20, 1.34, -30, 1.66, -20, 1.34, -30, 1.66)
                        .maxShortTermLufs())
                .isEqualTo(-23, within(0.1));
    }

    @Test
    void tech3341Case12ReadsTheLoudestFourTenths() {
        assertThat(heard(2, -20, 0.18, -30, 0.22, -20, 0.18, -30, 0.22, -20, 0.18, -30, 0.22)
                        .maxMomentaryLufs())
                .isEqualTo(-23, within(0.1));
    }

    @Test
    void theCourseHasTheLoudestThreeSecondsOfEachStretch() {
        double[] course = heard(2, -20, 20, -30, 20).shortTermLufs(4);
        assertThat(course).hasSize(4);
        assertThat(course[0]).isEqualTo(-20, within(0.1));
        assertThat(course[3]).isEqualTo(-30, within(0.1));
    }

    @Test
    void theCourseOfLessThanThreeSecondsIsEmpty() {
        assertThat(heard(2, -20, 2).shortTermLufs(100)).isEmpty();
    }

    @Test
    void tech3342Case1HasARangeOfTen() {
        assertThat(heard(2, -20, 20, -30, 20).rangeLu()).isEqualTo(10, within(1.0));
    }

    @Test
    void tech3342Case2HasARangeOfFive() {
        assertThat(heard(2, -20, 20, -15, 20).rangeLu()).isEqualTo(5, within(1.0));
    }

    @Test
    void tech3342Case3HasARangeOfTwenty() {
        assertThat(heard(2, -40, 20, -20, 20).rangeLu()).isEqualTo(20, within(1.0));
    }

    @Test
    void tech3342Case4LeavesOutTheQuietEnds() {
        assertThat(heard(2, -50, 20, -35, 20, -20, 20, -35, 20, -50, 20).rangeLu())
                .isEqualTo(15, within(1.0));
    }

    @ParameterizedTest
    @ValueSource(ints = {16000, 17920, 18880, 22050, 44100, 96000})
    void readsTheSameAtEverySampleRate(int rate) {
        LoudnessMeter meter = new LoudnessMeter(rate, 2);
        float[] tone = Signals.sine(1000, -23, 5, rate);
        meter.add(tone, 0, tone.length);
        assertThat(meter.integratedLufs()).isEqualTo(-23, within(0.1));
    }

    @Test
    void atTelephoneRateTheShelfIsAFifthOfADecibelOff() {
        LoudnessMeter meter = new LoudnessMeter(8000, 2);
        float[] tone = Signals.sine(1000, -23, 5, 8000);
        meter.add(tone, 0, tone.length);
        assertThat(meter.integratedLufs()).isEqualTo(-23, within(0.25));
    }

    @Test
    void blocksOfAnyLengthReadTheSame() {
        float[] x = Signals.bursts(1, 100_000, 0.5);
        LoudnessMeter whole = new LoudnessMeter(44100, 1);
        whole.add(x, 0, x.length);
        LoudnessMeter parts = new LoudnessMeter(44100, 1);
        for (int at = 0; at < x.length; at += 777) {
            parts.add(x, at, Math.min(777, x.length - at));
        }
        assertThat(parts.integratedLufs()).isEqualTo(whole.integratedLufs(), within(1e-9));
    }

    @Test
    void skippedSilenceReadsLikeSamplesOfZero() {
        float[] x = Signals.bursts(1, 50_000, 0.5);
        float[] pause = new float[3 * 44100 + 4321];
        LoudnessMeter skipping = new LoudnessMeter(44100, 1);
        LoudnessMeter hearing = new LoudnessMeter(44100, 1);
        for (int i = 0; i < 2; i++) {
            skipping.add(x, 0, x.length);
            skipping.addSilence(pause.length);
            hearing.add(x, 0, x.length);
            hearing.add(pause, 0, pause.length);
        }
        assertThat(skipping.integratedLufs()).isEqualTo(hearing.integratedLufs(), within(1e-9));
        assertThat(skipping.rmsDbfs()).isEqualTo(hearing.rmsDbfs(), within(1e-9));
    }

    @Test
    void silenceHasNoLoudness() {
        LoudnessMeter meter = new LoudnessMeter(44100, 1);
        meter.addSilence(441_000);
        assertThat(meter.integratedLufs()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(meter.rangeLu()).isZero();
    }

    @Test
    void lessThanFourTenthsOfASecondHasNoLoudness() {
        assertThat(heard(1, -20, 0.39).integratedLufs()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void aFullScaleSineHasAnRmsOfMinusThree() {
        assertThat(heard(1, 0, 1).rmsDbfs()).isEqualTo(-3.01, within(0.01));
    }

    @Test
    void theNoiseFloorIsThatOfTheQuietestHalfSecond() {
        assertThat(heard(1, -20, 2, -66.99, 0.7, -20, 2).noiseFloorDbfs()).isEqualTo(-70, within(0.05));
    }
}
