package org.audioedition.speech.phonemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SymbolMapTest {

    /** What the engines' own tables of symbols hold, as far as English can ask for it. */
    private static final Set<Integer> KOKORO =
            symbols(";:,.!?—… AIOQSTWYᵊabcdefhijklmnopqrstuvwxyzɑɐɒæɔðʤəɚɛɜɡɪŋɹɾʃʧʊʌʒʔˈˌːθᵻ");

    private static final Set<Integer> PIPER = symbols(" !'(),-.:;?abcdefhijklmnopqrstuvwxyzæðŋɐɑɒɔəɚɛɜɡɪɫɹɾʃʊʌʒʔˈˌːθᵻ");

    static Stream<Character> alphabet() {
        return new TreeSet<>(Alphabet.symbols()).stream();
    }

    private static Set<Integer> symbols(String text) {
        return text.chars().boxed().collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("alphabet")
    void everySymbolHasOnesThatTheEnginesKnow(char symbol) {
        assertThat(symbols(SymbolMap.KOKORO.of(String.valueOf(symbol))))
                .isNotEmpty()
                .isSubsetOf(KOKORO);
        assertThat(symbols(SymbolMap.PIPER.of(String.valueOf(symbol))))
                .isNotEmpty()
                .isSubsetOf(PIPER);
    }

    @ParameterizedTest
    @CsvSource({
        "wˈɔɾəɹ bˈOt, wˈɔTəɹ bˈOt, wˈɔːɾɚ bˈoʊt",
        "bˈʌʔn, bˈʌtn, bˈʌtn",
        "ʧˈɜɹʧ, ʧˈɜɹʧ, tʃˈɜːtʃ",
        "ʤˈim, ʤˈim, dʒˈiːm",
        "hˈæpi, hˈæpi, hˈæpi",
        "lˈɪɾᵊl, lˈɪTᵊl, lˈɪɾəl",
        "bˈQt, bˈQt, bˈəʊt",
        "hˈiː, hˈiː, hˈiː",
        "nˈɜːs, nˈɜːs, nˈɜːs",
        "kˈɛː, kˈɛː, kˈeə",
        "'ðə, ðə.', 'ðə, ðə.', 'ðə, ðə.'",
    })
    void eachEngineHasItsOwnSpelling(String phonemes, String kokoro, String piper) {
        assertThat(SymbolMap.KOKORO.of(phonemes)).isEqualTo(kokoro);
        assertThat(SymbolMap.PIPER.of(phonemes)).isEqualTo(piper);
    }

    @Test
    void whatIsNoPhonemeIsNotPassedOver() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SymbolMap.KOKORO.of("bˈ8t"))
                .withMessageContaining("place 3");
    }
}
