package org.audioedition.speech.kokoro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Objects;
import org.audioedition.speech.kokoro.Blend.Part;
import org.audioedition.voice.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlendTest {

    @Test
    void readsVoicesAndTheirShares() {
        assertThat(Blend.parse("af_heart*0.6 + am_adam*2").parts())
                .containsExactly(new Part("af_heart", 0.6), new Part("am_adam", 2));
    }

    @Test
    void aVoiceWithoutAShareHasOne() {
        assertThat(Blend.parse("af_heart").parts()).containsExactly(new Part("af_heart", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "+", "af_heart+", "af_heart*", "af_heart*-1", "af_heart*0", "af_heart*1e3", "../x", "heart"})
    void whatIsNoBlendIsRefused(String text) {
        assertThatThrownBy(() -> Blend.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"af_a, 10", "af_a+am_b, 20", "af_a*3+am_b, 15", "af_a*30+am_b*10, 15", "af_a+am_b+am_c*2, 35"})
    void mixesBySharesThatAddUpToAnySum(String blend, float wanted) throws Exception {
        Map<String, Float> factors = Map.of("af_a", 1f, "am_b", 3f, "am_c", 5f);
        float[] row = Blend.parse(blend)
                .style(voice -> StyleTest.style(Objects.requireNonNull(factors.get(voice))))
                .row(10);
        assertThat(row[0]).isCloseTo(wanted, within(1e-4f));
    }

    @Test
    void isAVoiceWithTheGenderAndLanguageOfItsFirstPart() {
        Voice blend = Kokoro.blend("bm_george*0.6+af_heart*0.4");
        assertThat(blend.id()).isEqualTo("bm_george*0.6+af_heart*0.4");
        assertThat(blend.language()).isEqualTo("en-GB");
        assertThat(blend.gender()).isEqualTo(Voice.Gender.MALE);
    }

    @Test
    void hasOnlyVoicesThatThereAre() {
        assertThatThrownBy(() -> Kokoro.blend("af_heart+af_nobody"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("af_nobody");
    }
}
