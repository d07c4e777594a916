package org.audioedition.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    static final Lexicon NEWS = Lexicon.of(List.of(
            entry("Putin", "ˈputɪn"),
            entry("Kim Jong Un", "kɪm dʒɔŋ ʊn"),
            entry("Kim", "kɪm"),
            entry("Houthi", "ˈhuti"),
            entry("Erdoğan", "ˈɛrdəwɑn"),
            entry("al-Assad", "ˌɑlɑˈsɑd"),
            entry("Xi", "ʃi"),
            entry("Polish", "ˈpoʊlɪʃ"),
            entry("Davos", "dɑˈvoʊs"),
            entry("detain", "dɪˈteɪn"),
            entry("permit", "pɚˈmɪt"),
            entry("envoy", "ˈɛnvɔɪ"),
            entry("embargo", "ɪmˈbɑrɡoʊ"),
            entry("body", "ˈbɑdi"),
            entry("invade", "ɪnˈveɪd"),
            entry("attaché", "ˌætəˈʃeɪ"),
            entry("coup d'état", "ku deɪˈtɑ"),
            entry("N’Djamena", "ˌɛndʒəˈmeɪnə")));

    @ParameterizedTest
    @CsvSource({
        "Putin, AS_WRITTEN, ˈputɪn",
        "PUTIN, OTHER_CASE, ˈputɪn",
        "Putin's, INFLECTED, ˈputɪnz",
        "Putin’s, INFLECTED, ˈputɪnz",
        "PUTIN'S, INFLECTED, ˈputɪnz",
        "Putins, INFLECTED, ˈputɪnz",
        "Putins', INFLECTED, ˈputɪnz",
        "Houthis, INFLECTED, ˈhutiz",
        "HOUTHIS, INFLECTED, ˈhutiz",
        "Houthis', INFLECTED, ˈhutiz",
        "Erdoğan, AS_WRITTEN, ˈɛɹdəwɑn",
        "Erdogan, ACCENTS_FOLDED, ˈɛɹdəwɑn",
        "ERDOĞAN, OTHER_CASE, ˈɛɹdəwɑn",
        "Erdogan's, INFLECTED, ˈɛɹdəwɑnz",
        "al-Assad, AS_WRITTEN, ˌɑlɑˈsɑd",
        "Al-Assad, OTHER_CASE, ˌɑlɑˈsɑd",
        "AL-ASSAD, OTHER_CASE, ˌɑlɑˈsɑd",
        "al‑Assad, ACCENTS_FOLDED, ˌɑlɑˈsɑd",
        "Xi, AS_WRITTEN, ˈʃi",
        "Xi's, INFLECTED, ˈʃiz",
        "Davos', INFLECTED, dɑˈvoʊs",
        "Davos's, INFLECTED, dɑˈvoʊsɪz",
        "N'Djamena, ACCENTS_FOLDED, ˌɛndʒəˈmeɪnə",
        "Detain, OTHER_CASE, dɪˈteɪn",
        "detained, INFLECTED, dɪˈteɪnd",
        "Detained, INFLECTED, dɪˈteɪnd",
        "detaining, INFLECTED, dɪˈteɪnɪŋ",
        "permitted, INFLECTED, pɚˈmɪtɪd",
        "permitting, INFLECTED, pɚˈmɪtɪŋ",
        "invaded, INFLECTED, ɪnˈveɪdɪd",
        "invading, INFLECTED, ɪnˈveɪdɪŋ",
        "bodies, INFLECTED, ˈbɑdiz",
        "bodied, INFLECTED, ˈbɑdid",
        "embargoes, INFLECTED, ɪmˈbɑɹɡoʊz",
        "attachés, INFLECTED, ˌætəˈʃeɪz",
        "attache, ACCENTS_FOLDED, ˌætəˈʃeɪ",
    })
    void findsAWord(String written, How how, String ipa) {
        Entry entry = Objects.requireNonNull(NEWS.find(List.of(written), 0, ""), written);
        assertThat(entry.how()).isEqualTo(how);
        assertThat(entry.pronunciations()).extracting(Pronunciation::ipa).containsExactly(ipa);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "putin",
                "houthi",
                "polish",
                "XI",
                "xi",
                "Putined",
                "Putining",
                "attaches",
                "attached",
                "attaching",
                "Jong",
                "s",
                "'s",
                "'",
                "",
                "-",
                "s's",
                "DAVO",
                "\u0301"
            })
    void leavesOtherWordsAlone(String written) {
        assertThat(NEWS.find(List.of(written), 0, "")).isNull();
    }

    @Test
    void theLongestGraphemeWins() {
        assertThat(NEWS.find(List.of("Kim", "Jong", "Un", "said"), 0, "")).returns(3, Entry::words);
    }

    @Test
    void aLongGraphemeTakesItsEndingOnTheLastWord() {
        assertThat(NEWS.find(List.of("North", "Kim", "Jong", "Un's"), 1, ""))
                .returns("kɪm dʒɔŋ ʊnz", LexiconTest::said);
    }

    @Test
    void aShorterGraphemeServesWhereTheLongOneBreaksOff() {
        assertThat(NEWS.find(List.of("Kim", "Jong", "", "Un"), 0, "")).returns(1, Entry::words);
    }

    @Test
    void aWordWithoutLettersEndsTheLookUpAndNotTheWordBeforeIt() {
        assertThat(NEWS.find(List.of("Kim", "\u0301", "Un"), 0, "")).returns(1, Entry::words);
    }

    @Test
    void smallLettersMatchTheCapitalsOfAHeadline() {
        assertThat(NEWS.find(List.of("Coup", "D’Etat"), 0, "")).returns(2, Entry::words);
    }

    @ParameterizedTest
    @CsvSource({"NATO's, North Atlantic Treaty Organization's", "NATOs, North Atlantic Treaty Organizations"})
    void anAliasTakesTheEnding(String written, String alias) {
        Lexeme lexeme = new Lexeme(List.of("NATO"), Set.of(), "North Atlantic Treaty Organization", List.of(), "t:1");
        assertThat(Lexicon.of(List.of(lexeme)).find(List.of(written), 0, "")).returns(alias, Entry::alias);
    }

    @Test
    void theWorkIsBoundedHoweverManyEntriesBeginAlike() {
        List<Lexeme> many = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            many.add(new Lexeme(List.of("the a b c d e f " + i % 7), Set.of("r" + i), "x", List.of(), "t:" + i));
        }
        List<String> words = Stream.generate(() -> "the").limit(20_000).toList();
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            Lexicon lexicon = Lexicon.of(many);
            for (int i = 0; i < words.size(); i++) {
                assertThat(lexicon.find(words, i, "")).isNull();
            }
        });
    }

    static String said(Entry entry) {
        return String.join(
                " ", entry.pronunciations().stream().map(LexiconTest::plain).toList());
    }

    /** Without the mark that a word of one syllable has. */
    private static String plain(Pronunciation word) {
        String ipa = word.ipa();
        boolean one = word.arpabet().stream()
                        .filter(symbol -> symbol.matches(".*[0-2]"))
                        .count()
                == 1;
        return one ? ipa.replace("ˈ", "") : ipa;
    }

    static Lexeme entry(String grapheme, String ipa, String... roles) {
        try {
            return new Lexeme(List.of(grapheme), Set.of(roles), null, Alphabet.IPA.words(ipa), "test:1");
        } catch (PhonemeException e) {
            throw new AssertionError(e);
        }
    }
}
