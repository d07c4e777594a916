package org.audioedition.speech.kokoro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.audioedition.voice.Voice;
import org.audioedition.voice.VoiceDistances;
import org.junit.jupiter.api.Test;

class MeasuredDistancesTest {

    private static final List<Voice> VOICES = Kokoro.voices();
    private static final VoiceDistances DISTANCES = Kokoro.distances();

    private static Voice voice(String id) {
        return VOICES.stream()
                .filter(voice -> voice.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyPairOfVoicesHasADistanceThatIsTheSameInBothDirections() {
        for (Voice one : VOICES) {
            for (Voice other : VOICES) {
                double distance = DISTANCES.between(one, other);
                assertThat(distance).isEqualTo(DISTANCES.between(other, one));
                if (one.equals(other)) {
                    assertThat(distance).isZero();
                } else {
                    assertThat(distance).isBetween(0.05, 1.0);
                }
            }
        }
    }

    @Test
    void someTwoAreTheFurthestApart() {
        assertThat(VOICES.stream()
                        .flatMap(one -> VOICES.stream().map(other -> DISTANCES.between(one, other)))
                        .max(Double::compare))
                .hasValue(1.0);
    }

    @Test
    void aWomanAndAManAreFurtherApartThanTwoWomenWhoSoundAlike() {
        Voice heart = voice("af_heart");
        assertThat(DISTANCES.between(heart, voice("am_onyx")))
                .isGreaterThan(DISTANCES.between(heart, voice("af_bella")));
    }

    @Test
    void aBlendLiesBetweenItsParts() {
        double michael = DISTANCES.between(voice("af_heart"), voice("am_michael"));
        double bella = DISTANCES.between(voice("af_heart"), voice("af_bella"));
        assertThat(DISTANCES.between(voice("af_heart"), Kokoro.blend("am_michael*3+af_bella")))
                .isCloseTo(0.75 * michael + 0.25 * bella, within(1e-9));
    }
}
