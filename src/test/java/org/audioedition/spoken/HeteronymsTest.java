package org.audioedition.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.audioedition.article.Span;
import org.audioedition.lexicon.Lexicon;
import org.audioedition.text.Sentence;
import org.audioedition.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HeteronymsTest {

    private static final Heteronyms HETERONYMS = new Heteronyms();

    @ParameterizedTest(name = "{0} is {1} in: {2}")
    @MethodSource("sentences")
    void tellsWordsThatAreWrittenAlikeByTheirPlace(String word, String role, String sentence) {
        Line line = line(sentence);
        for (int i = 0; i < line.size(); i++) {
            if (line.word(i).equalsIgnoreCase(word)) {
                assertThat(HETERONYMS.role(line, i).role()).isEqualTo(role);
                return;
            }
        }
        assertThat(sentence).contains(word);
    }

    @Test
    void namesOnlyRolesThatTheLexiconHas() {
        for (Tables.Row row : Tables.rows("heteronyms.txt")) {
            for (String word : row.get(0).split(" ", -1)) {
                var entry = Lexicon.builtIn().find(List.of(word.equals("polish") ? "Polish" : word), 0, row.get(1));
                assertThat(entry).as(row.place() + " " + word).isNotNull();
                assertThat(Objects.requireNonNull(entry).lexeme().roles())
                        .as(row.place() + " " + word)
                        .isEqualTo(Set.of(row.get(1)));
            }
        }
    }

    static Stream<Arguments> sentences() throws IOException {
        try (InputStream in = Objects.requireNonNull(HeteronymsTest.class.getResourceAsStream("heteronyms.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("# "))
                            .map(line -> line.split("\t", -1))
                            .map(columns -> Arguments.of(columns[0], columns[1], columns[2]))
                            .toList()
                            .stream();
        }
    }

    private static Line line(String text) {
        Span span = new Span(0, text.length());
        return new Line(text, new Sentence(span, Tokenizer.tokenize(text, span)));
    }
}
