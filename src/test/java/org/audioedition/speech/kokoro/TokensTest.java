package org.audioedition.speech.kokoro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.audioedition.speech.phonemes.SymbolMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokensTest {

    /** The symbols of the phoneme alphabet. */
    static List<String> alphabet() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SymbolMap.class.getResourceAsStream("alphabet.txt")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, 1))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("alphabet")
    void everyPhonemeHasATokenThatIsNotSilence(String phoneme) {
        List<Long> tokens = Tokens.of(SymbolMap.KOKORO.of(phoneme));
        assertThat(tokens.subList(1, tokens.size() - 1)).isNotEmpty().allMatch(token -> token > 0);
    }

    @Test
    void silenceStandsAtBothEnds() {
        assertThat(Tokens.of("a b.")).containsExactly(0L, 43L, 16L, 44L, 4L, 0L);
    }

    @Test
    void aSymbolThatTheModelDoesNotKnowIsNamed() {
        assertThatThrownBy(() -> Tokens.of("a日"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("日");
    }
}
