package org.audioedition.speech.phonemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.audioedition.lexicon.PhonemeException;
import org.audioedition.lexicon.Pronunciation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhonemizerTest {

    private static final Map<Source, String> SHORT = Map.of(
            Source.WEAK_FORM, "WF",
            Source.DICTIONARY, "D",
            Source.INFLECTION, "I",
            Source.COMPOUND, "C",
            Source.LETTERS, "L",
            Source.LEXICON, "X",
            Source.CMU_DICTIONARY, "CMU",
            Source.LETTER_TO_SOUND, "LTS",
            Source.NONE, "-");

    static Stream<List<String>> american() {
        return Rows.of("american.tsv").stream();
    }

    static Stream<List<String>> british() {
        return Rows.of("british.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource
    void american(List<String> row) {
        assertRow(Tiny.AMERICAN, row);
    }

    @ParameterizedTest
    @MethodSource
    void british(List<String> row) {
        assertRow(Tiny.BRITISH, row);
    }

    private static void assertRow(Phonemizer phonemizer, List<String> row) {
        List<WordPhonemes> words = phonemizer.phonemize(Tiny.utterance(row.get(0)));
        assertThat(Tiny.phonemes(words)).isEqualTo(row.get(1));
        assertThat(sources(words)).isEqualTo(row.get(2));
    }

    private static String sources(List<WordPhonemes> words) {
        return words.stream()
                .flatMap(word -> word.parts().stream())
                .map(part -> SHORT.get(part.source()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "donald, dˈɑnəld, dˈɒnəld, CMU",
        "donald's, dˈɑnəldz, dˈɒnəldz, CMU",
        "kevin, kˈɛvɪn, kˈɛvɪn, CMU",
        "emanuel, ɪmˈænjuəl, ɪmˈanjuːəl, CMU",
        "mcconnell, məkˈɑnəl, məkˈɒnəl, CMU",
        "larry, lˈɛɹi, lˈaɹi, CMU",
        "limbaugh, lˈɪmbˌɔ, lˈɪmbˌɔː, CMU",
        "vorstelkin, vˈɔɹstəlkɪn, vˈɔːstəlkɪn, LTS",
        "pantucci, pˌæntˈuʧi, pˌantˈuːʧi, LTS",
    })
    void aNameIsReadByTheCmuDictionaryOrByItsLetters(String word, String american, String british, String source) {
        List<WordPhonemes> words = Tiny.AMERICAN.phonemize(Tiny.utterance(word));
        assertThat(Tiny.phonemes(words)).isEqualTo(american);
        assertThat(sources(words)).isEqualTo(source);
        assertThat(Tiny.phonemes(Tiny.BRITISH.phonemize(Tiny.utterance(word)))).isEqualTo(british);
    }

    @ParameterizedTest
    @CsvSource({
        "gorka, ˈɡɔrkə, ɡˈɔɹkə, ɡˈɔːkə",
        "bitar, ˈbiːtɑr, bˈiɾɑɹ, bˈiːtɑː",
        "moro, ˈmɔroʊ, mˈɔɹO, mˈɔːɹQ",
        "dorn, dɔrn, dˈɔɹn, dˈɔːn",
        "kirov, ˈkɪrɔf, kˈɪɹɔf, kˈɪɹɒf",
        "ferber, ˈfɛrbɚ, fˈɛɹbəɹ, fˈɛːbə",
        "lerner, ˈlɜrnɚ, lˈɜɹnəɹ, lˈɜːnə",
        "bondal, ˈbɑndəl, bˈɑndᵊl, bˈɒndᵊl",
        "batan, bəˈtɑn, bətˈɑn, bətˈɑːn",
        "joyce, dʒɔɪs, ʤˈYs, ʤˈYs",
        "roses, ˈroʊzɪz, ɹˈOzᵻz, ɹˈQzɪz",
        "ruiz, ruˈiθ, ɹuˈiθ, ɹuːˈiːθ",
    })
    void theHouseLexiconIsSaidInTheVoicesAccent(String word, String ipa, String american, String british)
            throws PhonemeException {
        Pronunciation pronunciation = Pronunciation.ipa(ipa);
        List<WordPhonemes> words = Tiny.AMERICAN.phonemize(Tiny.pronounced(word, pronunciation));
        assertThat(Tiny.phonemes(words)).isEqualTo(american);
        assertThat(sources(words)).isEqualTo("X");
        assertThat(Tiny.phonemes(Tiny.BRITISH.phonemize(Tiny.pronounced(word, pronunciation))))
                .isEqualTo(british);
    }

    @ParameterizedTest
    @CsvSource({"ˈrɛkɚd, ɹˈɛkəɹd, ɹˈɛkɔːd", "rɪˈkɔrd, ɹəkˈɔɹd, ɹɪkˈɔːd"})
    void ofTheDictionarysSoundsTheOneIsTakenThatTheScriptMeans(String ipa, String american, String british)
            throws PhonemeException {
        Pronunciation pronunciation = Pronunciation.ipa(ipa);
        assertThat(Tiny.phonemes(Tiny.AMERICAN.phonemize(Tiny.pronounced("record", pronunciation))))
                .isEqualTo(american);
        assertThat(Tiny.phonemes(Tiny.BRITISH.phonemize(Tiny.pronounced("record", pronunciation))))
                .isEqualTo(british);
    }

    @Test
    void aSoundOfTheHouseLexiconThatTheDictionaryDoesNotHaveIsKept() throws PhonemeException {
        Pronunciation other = Pronunciation.ipa("rəˈkeɪd");
        assertThat(Tiny.phonemes(Tiny.AMERICAN.phonemize(Tiny.pronounced("record", other))))
                .isEqualTo("ɹəkˈAd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "日本", "b日t", "ж"})
    void aWordWithoutASoundIsReported(String word) {
        WordPhonemes unsaid = Tiny.AMERICAN.phonemize(Tiny.utterance(word)).get(0);
        assertThat(unsaid.unsaid()).containsExactly(word);
        assertThat(unsaid.phonemes()).isEmpty();
    }

    @Test
    void aWordBesideOneWithoutASoundIsSaid() {
        WordPhonemes word =
                Tiny.AMERICAN.phonemize(Tiny.utterance("boat_日_owl")).get(0);
        assertThat(word.phonemes()).isEqualTo("bˈOt ˈWl");
        assertThat(word.unsaid()).containsExactly("日");
    }

    @Test
    void aCompoundIsNamedAfterItsLeastSurePart() {
        WordPhonemes word =
                Tiny.AMERICAN.phonemize(Tiny.utterance("boat-vorstelkin")).get(0);
        assertThat(word.parts())
                .containsExactly(new WordPhonemes.Part("boat vorstelkin", "bˌOtvˈɔɹstəlkɪn", Source.LETTER_TO_SOUND));
    }

    @ParameterizedTest
    @CsvSource({"bóat, bˈOt", "BOAT, bˈOt", "óslo's, ˈɑzlOz"})
    void accentsAndCapitalsMakeNoOtherWord(String word, String phonemes) {
        assertThat(Tiny.phonemes(Tiny.AMERICAN.phonemize(Tiny.utterance(word)))).isEqualTo(phonemes);
    }

    @Test
    void sixHundredWordsAreSixHundredWords() {
        String line = "the boat keeps a light, ".repeat(120).strip();
        List<WordPhonemes> words = Tiny.AMERICAN.phonemize(Tiny.utterance(line));
        assertThat(words).hasSize(600);
        assertThat(words.subList(590, 595)).isEqualTo(words.subList(5, 10));
    }

    @Test
    void anEndlessWordIsRead() {
        String word = "boat's".repeat(80);
        assertThat(Tiny.AMERICAN.phonemize(Tiny.utterance(word)).get(0).phonemes())
                .isNotEmpty();
    }

    @Test
    void whateverIsReadIsInTheAlphabetAndIsTheSameTwice() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            StringBuilder word = new StringBuilder();
            int letters = 1 + random.nextInt(14);
            for (int k = 0; k < letters; k++) {
                word.append("aeiounrstlhcdgmpbkyfvwjqxz'".charAt(random.nextInt(27)));
            }
            for (Phonemizer phonemizer : List.of(Tiny.AMERICAN, Tiny.BRITISH)) {
                List<WordPhonemes> words = phonemizer.phonemize(Tiny.utterance("the " + word + " to " + word));
                assertThat(words)
                        .allSatisfy(said -> assertThat(
                                        Alphabet.isWord(said.phonemes().replace(" ", "")))
                                .isTrue());
                assertThat(phonemizer.phonemize(Tiny.utterance("the " + word + " to " + word)))
                        .isEqualTo(words);
            }
        }
    }
}
