package org.audioedition.audio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarconTest {

    private static int peak(short... samples) {
        int peak = 0;
        for (short sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    private static int crossings(short[] samples, int from, int to) {
        int crossings = 0;
        for (int i = from + 1; i < to; i++) {
            crossings += samples[i - 1] < 0 != samples[i] < 0 ? 1 : 0;
        }
        return crossings;
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "broadcast", "acx"})
    void isShorterThanASixthOfASecondAndQuieterThanSpeech(String preset) {
        MasterSettings settings = MasterSettings.preset(preset);
        short[] tone = Earcon.rising(settings);
        assertThat(tone.length).isLessThanOrEqualTo((int) settings.format().frames(0.15));
        double peakDb = Decibels.ofAmplitude(peak(tone) / 32768.0);
        assertThat(peakDb).isBetween(settings.monoTargetLufs() - 9, settings.monoTargetLufs() - 4);
    }

    @Test
    void beginsAndEndsInSilence() {
        short[] tone = Earcon.falling(MasterSettings.preset("default"));
        assertThat(Math.abs(tone[0])).isLessThan((short) 3);
        assertThat(Math.abs(tone[tone.length - 1])).isLessThan((short) 3);
    }

    @Test
    void risesAtTheBeginningAndFallsAtTheEnd() {
        short[] rising = Earcon.rising(MasterSettings.preset("default"));
        short[] falling = Earcon.falling(MasterSettings.preset("default"));
        int third = rising.length / 3;
        assertThat(crossings(rising, 2 * third, rising.length)).isGreaterThan(crossings(rising, 0, third));
        assertThat(crossings(falling, 2 * third, falling.length)).isLessThan(crossings(falling, 0, third));
    }
}
