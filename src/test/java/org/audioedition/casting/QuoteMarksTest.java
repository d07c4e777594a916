package org.audioedition.casting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteMarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "voice | voice",
                "tone, Spoken | spoken,tone",
                "tone,spoken,voice | voice,spoken,tone",
                "none | none",
            })
    void areWrittenAsTheyAreRead(String given, String written) {
        assertThat(QuoteMarks.parse(given)).hasToString(written);
        assertThat(QuoteMarks.parse(written)).isEqualTo(QuoteMarks.parse(given));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "beep", "voice,none", "voice,", "voice;tone"})
    void otherWordsAreRefusedWithThoseThereAre(String given) {
        assertThatThrownBy(() -> QuoteMarks.parse(given))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + given + "'")
                .hasMessageContaining("voice, spoken, tone");
    }
}
