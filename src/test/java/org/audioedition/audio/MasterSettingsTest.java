package org.audioedition.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MasterSettingsTest {

    private static final double NONE = Double.NEGATIVE_INFINITY;

    private static Loudness reading(double lufs, double peak, double rms, double floor) {
        return new Loudness(lufs, peak, 5, -15, -17, rms, floor);
    }

    @Test
    void aMasterOnTargetHasNoFaults() {
        assertThat(MasterSettings.preset("default").check(reading(-19.4, -3, -21, NONE)))
                .isEmpty();
    }

    @Test
    void aMasterOffTargetIsAFault() {
        assertThat(MasterSettings.preset("default").check(reading(-18.4, -4, -21, NONE)))
                .containsExactly("loudness is -18.40 LUFS, allowed is -19.5 to -18.5");
    }

    @Test
    void aPeakTooHighIsAFault() {
        assertThat(MasterSettings.preset("default").check(reading(-19, -2.9, -21, NONE)))
                .containsExactly("true peak is -2.90 dBTP, allowed is at most -3.0");
    }

    @Test
    void acxWantsItsRmsAndNoiseFloor() {
        assertThat(MasterSettings.preset("acx").check(reading(-20, -4, -23.5, -50)))
                .hasSize(2);
    }

    @Test
    void silenceHasNoLoudnessToBeWrong() {
        assertThat(MasterSettings.preset("acx").check(reading(NONE, NONE, NONE, NONE)))
                .isEmpty();
    }

    @Test
    void anUnknownPresetNamesThoseThereAre() {
        assertThatThrownBy(() -> MasterSettings.preset("loud"))
                .hasMessageContaining("\"loud\"")
                .hasMessageContaining("[default, broadcast, aes, acx]");
    }

    @Test
    void headAndTailAreCountedInFrames() {
        assertThat(MasterSettings.preset("default").headFrames()).isEqualTo(33075);
        assertThat(MasterSettings.preset("broadcast").tailFrames()).isEqualTo(120_000);
    }
}
