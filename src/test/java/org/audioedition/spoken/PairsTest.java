package org.audioedition.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.audioedition.article.Span;
import org.audioedition.spoken.Reading.Said;
import org.audioedition.text.Sentence;
import org.audioedition.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Written forms and how they are said, a table for each class in {@code pairs/}. */
class PairsTest {

    /** Classes that need no rule. */
    private static final Set<String> PLAIN = Set.of("word", "mark");

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("pairs")
    void saysTheWrittenFormAsTheTableHasIt(String table, String written, String spoken) {
        assertThat(said(written)).as(table).isEqualTo(spoken);
    }

    @Test
    void holdsEveryWrittenFormOnceInATable() throws Exception {
        Set<String> seen = new HashSet<>();
        assertThat(pairs())
                .hasSizeGreaterThan(620)
                .allSatisfy(pair -> assertThat(seen)
                        .as(pair.get()[0] + ": " + pair.get()[1])
                        .doesNotContain(pair.get()[0] + "\t" + pair.get()[1])
                        .satisfies(all -> seen.add(pair.get()[0] + "\t" + pair.get()[1])));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("pairs")
    void namesTheRuleThatDecided(String table, String written, String spoken) {
        assertThat(decisions(written))
                .as(table + ": " + spoken)
                .allMatch(decision -> PLAIN.contains(decision.kind())
                        || !decision.rule().isEmpty()
                        || decision.reading() instanceof Reading.Mark);
    }

    static List<Arguments> pairs() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(PairsTest.class.getResource("pairs"));
        List<Arguments> pairs = new ArrayList<>();
        try (Stream<Path> tables = Files.list(Path.of(folder.toURI()))) {
            for (Path table : tables.sorted().toList()) {
                String name = table.getFileName().toString().replace(".tsv", "");
                for (String line : Files.readAllLines(table)) {
                    if (!line.startsWith("# ")) {
                        String[] columns = line.split("\t", -1);
                        assertThat(columns).as(name + ": " + line).hasSize(2);
                        pairs.add(Arguments.of(name, columns[0], columns[1]));
                    }
                }
            }
        }
        return pairs;
    }

    private static List<Decision> decisions(String text) {
        Span span = new Span(0, text.length());
        return Normalizer.english().decide(text, new Sentence(span, Tokenizer.tokenize(text, span)));
    }

    private static String said(String text) {
        return decisions(text).stream()
                .map(Decision::reading)
                .filter(Said.class::isInstance)
                .map(reading -> ((Said) reading).spoken())
                .collect(Collectors.joining(" "));
    }
}
