package org.audioedition.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.audioedition.article.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlsReaderTest {
    static final String GOOD = "<lexeme><grapheme>Putin</grapheme><phoneme>ˈputɪn</phoneme></lexeme>";

    /** Each fault with its id and the line and column after the element that has it; what else is in the file is read. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<lexeme><grapheme>a</grapheme><phoneme>pu4</phoneme></lexeme> | LEX-PHONEME | 2:53",
                "<lexeme><grapheme>a</grapheme><phoneme></phoneme></lexeme> | LEX-PHONEME | 2:50",
                "<lexeme><phoneme>ɑ</phoneme></lexeme> | LEX-LEXEME | 2:38",
                "<lexeme><grapheme>a</grapheme></lexeme> | LEX-LEXEME | 2:40",
                "<lexeme></lexeme> | LEX-LEXEME | 2:18",
                "<lexeme><grapheme>a b</grapheme><phoneme>ɑ</phoneme></lexeme> | LEX-WORDS | 2:62",
                "<lexeme><grapheme>a</grapheme><phoneme>ɑ ɑ</phoneme></lexeme> | LEX-WORDS | 2:62",
                "<lexeme><grapheme> </grapheme><phoneme>ɑ</phoneme></lexeme> | LEX-GRAPHEME | 2:31",
                "<lexeme><grapheme>a b c d e f g h i</grapheme><alias>x</alias></lexeme> | LEX-GRAPHEME | 2:47",
                "<lexeme><grapheme>a</grapheme><alias> </alias></lexeme> | LEX-ALIAS | 2:47",
                "<lexeme><grapheme>a</grapheme><phoneme alphabet=\"x-sampa\">a</phoneme></lexeme> | LEX-ALPHABET | 2:59",
                "<lexeme><grapheme>a<b/></grapheme><phoneme>ɑ</phoneme></lexeme> | LEX-ELEMENT | 2:24",
                "<word/> | LEX-ELEMENT | 2:8",
                "<lexeme><grapheme>Putin</grapheme><phoneme>ɑ</phoneme></lexeme><!----> | LEX-TWICE | 2:1",
                "<lexeme><grapheme>a</grapheme><phoneme>&ext;</phoneme></lexeme> | LEX-XML | 2:45",
                "<lexeme><grapheme>a</phoneme></lexeme> | LEX-XML | 2:22",
            })
    void tellsAFaultWithItsPlace(String content, String id, String place) throws IOException {
        PlsReader.Reading reading = read(Pls.file(content + "\n" + GOOD));
        if (id.equals("LEX-TWICE")) {
            assertThat(reading.problems()).extracting(Problem::place).containsExactly("t.pls:3:" + (GOOD.length() + 1));
        } else {
            assertThat(reading.problems()).extracting(Problem::place).containsExactly("t.pls:" + place);
        }
        assertThat(reading.problems()).extracting(Problem::id).containsExactly(id);
        assertThat(reading.problems()).extracting(Problem::message).allMatch(message -> message.length() > 20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LEX-NAMESPACE | http://www.w3.org/2005/01/pronunciation-lexicon | urn:other",
                "LEX-ALPHABET | ' alphabet=\"ipa\"' | ''",
                "LEX-LANGUAGE | ' xml:lang=\"en-US\"' | ''",
                "LEX-VERSION | version=\"1.0\" | version=\"2.0\"",
            })
    void notesAWrongHeadAndReadsTheRest(String id, String right, String wrong) throws IOException {
        String file = new String(Pls.file(GOOD), StandardCharsets.UTF_8).replace(right, wrong);
        PlsReader.Reading reading = read(file.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.problems()).extracting(Problem::id).containsExactly(id);
        assertThat(reading.problems()).extracting(Problem::place).allMatch(place -> place.startsWith("t.pls:1:"));
        assertThat(reading.problems()).noneMatch(Problem::isError);
        assertThat(reading.lexemes()).hasSize(1);
    }

    @Test
    void phonemesOfAnUnknownAlphabetAreLeftOutWithOneNote() throws IOException {
        String file = new String(Pls.file(GOOD + GOOD), StandardCharsets.UTF_8).replace("\"ipa\"", "\"x-sampa\"");
        PlsReader.Reading reading = read(file.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.problems()).extracting(Problem::id).containsExactly("LEX-ALPHABET");
        assertThat(reading.lexemes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', LEX-EMPTY", "Putin = POO-tin, LEX-XML", "<lexicon, LEX-XML", "<html/>, LEX-ROOT"})
    void whatIsNoLexiconIsAnError(String file, String id) throws IOException {
        PlsReader.Reading reading = read(file.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.problems()).extracting(Problem::id).containsExactly(id);
        assertThat(reading.problems()).allMatch(Problem::isError);
        assertThat(reading.problems()).extracting(Problem::place).allMatch(place -> place.startsWith("t.pls:1:"));
    }

    @Test
    void whatStandsBehindTheRootIsAnError() throws IOException {
        byte[] file =
                (new String(Pls.file(GOOD), StandardCharsets.UTF_8) + "\n<more/>").getBytes(StandardCharsets.UTF_8);
        assertThat(read(file).problems()).extracting(Problem::id).containsExactly("LEX-XML");
    }

    @Test
    void aFileInAnotherEncodingThanItSaysIsAnError() throws IOException {
        byte[] file = (Pls.HEAD + "<lexeme><grapheme>Erdoçan</grapheme>").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(file).problems()).extracting(Problem::id).containsExactly("LEX-XML");
    }

    @Test
    void aFileInUtf16WithItsMarkIsRead() throws IOException {
        byte[] file = new String(Pls.file(GOOD), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
        assertThat(read(file).lexemes()).hasSize(1);
    }

    @Test
    void whatStandsBeforeAFaultInTheXmlIsRead() throws IOException {
        assertThat(read(Pls.file(GOOD + "<lexeme>")).lexemes()).hasSize(1);
    }

    @Test
    void aDocumentTypeIsNotedAndNotRead() throws IOException {
        byte[] file = ("<!DOCTYPE lexicon SYSTEM \"file:///nowhere.dtd\">"
                        + new String(Pls.file(GOOD), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
        PlsReader.Reading reading = read(file);
        assertThat(reading.problems()).extracting(Problem::id).containsExactly("LEX-DTD");
        assertThat(reading.lexemes()).hasSize(1);
    }

    @Test
    void theRolesNamespaceIsTakenOff() throws IOException {
        byte[] file = Pls.file(
                "<lexeme role=\"claws:VVI noun\" xmlns:claws=\"urn:c\"><grapheme>a</grapheme><alias>x</alias></lexeme>");
        assertThat(read(file).lexemes().get(0).roles()).containsExactlyInAnyOrder("VVI", "noun");
    }

    @Test
    void thePreferredPhonemeIsTaken() throws IOException {
        byte[] file = Pls.file(
                "<lexeme><grapheme>a</grapheme><phoneme>ɑ</phoneme><phoneme prefer=\"true\">eɪ</phoneme></lexeme>");
        assertThat(read(file).lexemes().get(0).pronunciations()).hasToString("[ˈeɪ]");
    }

    @Test
    void wordsOfANameMayStandBesideNoBreakSpaces() throws IOException {
        byte[] file = Pls.file("<lexeme><grapheme>Hun\u00a0Sen</grapheme><phoneme>hʊn\u00a0sɛn</phoneme></lexeme>");
        assertThat(read(file).lexemes().get(0).graphemes()).containsExactly("Hun Sen");
    }

    private static PlsReader.Reading read(byte[] file) throws IOException {
        return PlsReader.read(new ByteArrayInputStream(file), "t.pls");
    }
}
