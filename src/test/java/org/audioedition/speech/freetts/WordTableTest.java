package org.audioedition.speech.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.audioedition.text.WordTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"misread-words.txt", "well-read-words.txt"})
    void findsEveryWordOfItsFile(String resource) throws IOException {
        WordTable table = new WordTable(Lexicon.class, resource);
        assertThat(lines(resource)).hasSizeGreaterThan(3000).allSatisfy(line -> {
            String[] columns = line.split("\t", -1);
            assertThat(table.find(columns[0])).isEqualTo(columns.length > 1 ? columns[1] : "");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "zzzz", "wif", "wifix", "#", "Words", "é"})
    void doesNotFindOthers(String word) {
        assertThat(new WordTable(Lexicon.class, "misread-words.txt").find(word)).isNull();
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
