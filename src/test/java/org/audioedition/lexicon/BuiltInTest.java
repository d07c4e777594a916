package org.audioedition.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInTest {

    private static final Lexicon BUILT_IN = Lexicon.builtIn();

    @ParameterizedTest
    @ValueSource(strings = {"heteronyms.pls", "news-names.pls"})
    void hasNoProblem(String file) throws IOException {
        assertThat(read(file).problems()).isEmpty();
    }

    /** The quick reader of built-in files may read nothing else than the one that reads all PLS. */
    @ParameterizedTest
    @ValueSource(strings = {"heteronyms.pls", "news-names.pls"})
    void isReadAlikeWithAndWithoutAnXmlParser(String file) throws IOException {
        assertThat(new LexemeLines(file).lexemes()).isEqualTo(read(file).lexemes());
    }

    /** Both must answer alike too. */
    @ParameterizedTest
    @ValueSource(strings = {"heteronyms.pls", "news-names.pls"})
    void isFoundAlikeWithAndWithoutAnXmlParser(String file) throws IOException {
        Layer lines = new LexemeLines(file);
        Layer index = new Index(read(file).lexemes());
        for (Lexeme lexeme : index.lexemes()) {
            for (String grapheme : lexeme.graphemes()) {
                Candidate candidate = Candidate.of(lexeme, grapheme);
                String first = Spelling.lower(candidate.folded().get(0));
                assertThat(lines.candidates(candidate.key())).isEqualTo(index.candidates(candidate.key()));
                assertThat(lines.mostWords(first)).isEqualTo(index.mostWords(first));
            }
        }
    }

    @Test
    void namesAtLeastFiveHundredLexemes() throws IOException {
        assertThat(read("news-names.pls").lexemes()).hasSizeGreaterThan(500);
    }

    @Test
    void everyPronunciationIsReadAsItIsWritten() throws PhonemeException {
        for (Lexeme lexeme : BUILT_IN.lexemes()) {
            for (Pronunciation word : lexeme.pronunciations()) {
                assertThat(Pronunciation.ipa(word.ipa())).as(lexeme.place()).isEqualTo(word);
                assertThat(Pronunciation.arpabet(String.join(" ", word.arpabet())))
                        .as(lexeme.place())
                        .isEqualTo(word.american());
                assertThat(word.respelled()).as(lexeme.place()).matches("[A-Za-z-]+");
            }
        }
    }

    @Test
    void noGraphemeStandsTwiceWithTheSameRole() {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (Lexeme lexeme : BUILT_IN.lexemes()) {
            for (String grapheme : lexeme.graphemes()) {
                if (!seen.add(grapheme + lexeme.roles())) {
                    twice.add(grapheme);
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Putin's, P UW1 T IH0 N Z",
        "PUTIN, P UW1 T IH0 N",
        "Houthis, HH UW1 T IY0 Z",
        "Kyiv's, K IY1 Y IH0 V Z",
        "Erdogan, EH1 R D AH0 W AA0 N",
        "Al-Assad, AA2 L AA0 S AA1 D",
        "nice, N AY1 S",
        "Nice, N AY1 S",
        "reading, R IY1 D IH0 NG",
        "Polish, P OW1 L IH0 SH",
        "polish, P AA1 L IH0 SH",
        "polished, P AA1 L IH0 SH T",
        "Reykjavík, R EY1 K Y AH0 V IH0 K",
        "Araghchi, AA0 R AA1 K CH IY0",
    })
    void says(String written, String arpabet) {
        Entry entry = Objects.requireNonNull(BUILT_IN.find(List.of(written), 0, ""), written);
        assertThat(String.join(" ", entry.pronunciations().get(0).arpabet())).isEqualTo(arpabet);
    }

    @ParameterizedTest
    @CsvSource({"Nice, city, N IY1 S", "POLISH, nation, P OW1 L IH0 SH", "records, verb, R IH0 K AO1 R D Z"})
    void saysInARole(String written, String role, String arpabet) {
        Entry entry = Objects.requireNonNull(BUILT_IN.find(List.of(written), 0, role), written);
        assertThat(String.join(" ", entry.pronunciations().get(0).arpabet())).isEqualTo(arpabet);
    }

    /** Everyday words that an accent, an ending or capitals could bring to a name or a foreign word. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "need",
                "attached",
                "attaches",
                "attaching",
                "XI",
                "NGO",
                "Store",
                "Turk",
                "Dine",
                "Jesus",
                "Hermes",
                "liberation",
                "entranced",
                "record",
                "Sand",
                "Alias",
                "Chad",
                "Kurtis",
                "Wagner",
                "Liberation"
            })
    void leavesOtherWordsToTheEngine(String written) {
        assertThat(BUILT_IN.find(List.of(written), 0, "")).isNull();
    }

    static PlsReader.Reading read(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(file))) {
            return PlsReader.read(in, file);
        }
    }
}
