package org.audioedition.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Random;
import org.audioedition.article.Problem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Files made to cost much, or to open others, and files that were damaged. */
class HostilePlsTest {
    @Test
    void aTooLargeFileIsNotRead() throws IOException {
        byte[] block = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        InputStream large = new SequenceInputStream(Collections.enumeration(Collections.nCopies(17, block).stream()
                .map(ByteArrayInputStream::new)
                .toList()));
        assertThat(PlsReader.read(large, "t.pls").problems())
                .extracting(Problem::id)
                .containsExactly("LEX-SIZE");
    }

    @Test
    void entitiesThatMultiplyAreNeverResolved() {
        StringBuilder types = new StringBuilder("<!DOCTYPE lexicon [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            types.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        String file = types + "]>" + Pls.HEAD + "<lexeme><grapheme>&a29;</grapheme><alias>x</alias></lexeme></lexicon>";
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(read(file.getBytes(StandardCharsets.UTF_8)).lexemes())
                        .isEmpty());
    }

    @Test
    void anExternalEntityIsNeverOpened() throws IOException {
        String file = "<!DOCTYPE lexicon [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>" + Pls.HEAD
                + "<lexeme><grapheme>&f;</grapheme><alias>x</alias></lexeme></lexicon>";
        PlsReader.Reading reading = read(file.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.lexemes()).isEmpty();
        assertThat(reading.problems()).extracting(Problem::id).contains("LEX-DTD");
    }

    @Test
    void aHundredThousandLexemesAreReadInSeconds() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            many.append("<lexeme><grapheme>a").append(i).append("</grapheme><phoneme>ɑtɑ</phoneme></lexeme>\n");
        }
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(Lexicon.of(read(Pls.file(many.toString())).lexemes())
                                .lexemes())
                        .hasSize(100_000));
    }

    @Test
    void aVeryLongGraphemeOrPhonemeIsRefusedInAShortMessage() throws IOException {
        String file = "<lexeme><grapheme>" + "a ".repeat(500_000) + "</grapheme><phoneme>" + "ɑ ".repeat(500_000)
                + "</phoneme></lexeme>";
        PlsReader.Reading reading = read(Pls.file(file));
        assertThat(reading.problems()).extracting(Problem::id).containsExactly("LEX-GRAPHEME");
        assertThat(reading.problems()).allMatch(problem -> problem.message().length() < 300);
    }

    @Test
    void aHundredProblemsAreToldAndTheOthersCounted() throws IOException {
        PlsReader.Reading reading = read(Pls.file("<word/>".repeat(1000)));
        assertThat(reading.problems()).hasSize(101);
        assertThat(reading.problems().get(100).message()).startsWith("900 more");
    }

    @Test
    void deepElementsAreSkipped() throws IOException {
        String deep = "<x>".repeat(50_000) + "</x>".repeat(50_000);
        assertThat(read(Pls.file(deep + PlsReaderTest.GOOD)).lexemes()).hasSize(1);
    }

    @Test
    void damagedFilesGiveProblemsAndNoException() throws IOException {
        Random random = new Random(5);
        byte[] good =
                Pls.file(PlsReaderTest.GOOD + "<lexeme role=\"a:b\"><grapheme>x</grapheme><alias>y</alias></lexeme>");
        for (int round = 0; round < 2000; round++) {
            byte[] file = good.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            assertThat(read(file).lexemes().size()).isCloseTo(1, within(1));
        }
    }

    @Test
    void anEntityOfTheFileItselfIsNotResolved() throws IOException {
        String file = "<!DOCTYPE lexicon [<!ENTITY p \"Putin\">]>" + Pls.HEAD
                + "<lexeme><grapheme>&p;</grapheme><alias>x</alias></lexeme></lexicon>";
        assertThat(read(file.getBytes(StandardCharsets.UTF_8)).lexemes()).isEmpty();
    }

    private static PlsReader.Reading read(byte[] file) throws IOException {
        return PlsReader.read(new ByteArrayInputStream(file), "t.pls");
    }
}
