package org.audioedition.quotation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.audioedition.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an editor marked in the articles against what the program finds. A quotation that the program does not get right
 * today is a line of {@code known-misses.txt}: {@code article | number | kind | speaker | gender}, what is expected, an
 * arrow and what comes. The list is held in both directions, so that nothing is hidden and nothing is loosened.
 */
class GoldArticlesTest {

    private static final List<GoldArticle> ARTICLES = GoldArticle.all();
    private static final String NOT_FOUND = "not found";
    private static final Map<String, String> MISSES = misses();

    private static Map<String, String> misses() {
        try (Stream<String> lines = Files.lines(GoldArticle.resource("known-misses.txt"), UTF_8)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toMap(GoldArticlesTest::key, line -> line));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The article and the number that begin a line. */
    private static String key(String line) {
        String[] fields = line.split(" \\| ", 3);
        return fields[0] + " | " + fields[1];
    }

    static Stream<Arguments> quotations() {
        return ARTICLES.stream().flatMap(article -> {
            Map<Span, String> found = found(article);
            return article.quotations().stream()
                    .map(gold -> Arguments.of(
                            article.name() + " | " + gold.number(),
                            gold.span().of(article.article().text()),
                            gold.expected(),
                            found.getOrDefault(gold.span(), NOT_FOUND)));
        });
    }

    /** What the program says of each span; names are the same with a capital or without where they are noun phrases. */
    private static Map<Span, String> found(GoldArticle gold) {
        Quotations all = QuotationFinder.find(gold.article());
        Map<String, Speaker> speakers = new HashMap<>();
        all.speakers().forEach(speaker -> speakers.put(speaker.id(), speaker));
        Map<Span, String> found = new HashMap<>();
        for (Quotation one : all.quotations()) {
            Speaker speaker = one.speaker() == null ? null : speakers.get(one.speaker());
            String line = speaker == null
                    ? GoldArticle.line(one.kind().label(), null, "u")
                    : GoldArticle.line(
                            one.kind().label(), speaker.name(), speaker.gender().label());
            found.put(one.span(), line);
        }
        return found;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("quotations")
    void saysWhatAnEditorSays(String place, String quotation, String expected, String comes) {
        String miss = place + " | " + expected + " → " + comes;
        if (!MISSES.containsKey(place)) {
            assertThat(comes).as("%s: %s", place, quotation).isEqualToIgnoringCase(expected);
        } else if (comes.equalsIgnoreCase(expected)) {
            throw new AssertionError(place + ": " + quotation + " is right now: take it off the list of known misses");
        } else {
            assertThat(miss).as("the line in known-misses.txt").isEqualTo(MISSES.get(place));
        }
    }

    /** A find that no editor marked is a miss as well: number 0, with the place where it begins. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void findsNothingElse(GoldArticle article) {
        Set<Span> marked =
                article.quotations().stream().map(GoldArticle.Gold::span).collect(Collectors.toSet());
        Set<Span> more = new HashSet<>(found(article).keySet());
        more.removeAll(marked);
        long missed = marked.stream()
                .filter(span -> !found(article).containsKey(span))
                .count();
        assertThat(more).as("%s: spans that nobody marked", article.name()).hasSizeLessThanOrEqualTo((int) missed);
    }

    static Stream<GoldArticle> articles() {
        return ARTICLES.stream();
    }

    @Test
    void listsNoQuotationThatIsNotThere() {
        Set<String> places = quotations().map(one -> (String) one.get()[0]).collect(Collectors.toSet());
        assertThat(places).containsAll(MISSES.keySet());
    }

    /** The mixture of edited news, per hundred quotations. */
    @Test
    void mixesWhatEditedNewsMixes() {
        assertThat(ARTICLES).hasSizeGreaterThanOrEqualTo(40);
        assertThat(share(one -> one.text().startsWith("“"))).as("curly").isBetween(38.0, 46.0);
        assertThat(share(one -> one.text().startsWith("\""))).as("straight").isBetween(34.0, 42.0);
        assertThat(share(one -> one.text().startsWith("''")))
                .as("two apostrophes")
                .isBetween(14.0, 20.0);
        assertThat(share(one -> one.text().contains("\n"))).as("paragraphs").isBetween(2.0, 4.0);
        assertThat(share(one -> one.gold().source().equals("pronoun")))
                .as("pronouns")
                .isBetween(22.0, 28.0);
        assertThat(share(one -> one.gold().source().equals("description")))
                .as("descriptions")
                .isBetween(14.0, 22.0);
        assertThat(share(one -> one.gold().kind().equals("fragment")))
                .as("fragments")
                .isBetween(22.0, 28.0);
        assertThat(share(one -> Set.of("scare", "title").contains(one.gold().kind())))
                .as("scare quotes and titles")
                .isBetween(5.0, 10.0);
        assertThat(share(one -> Set.of("slogan", "sign").contains(one.gold().kind())))
                .as("slogans and signs")
                .isBetween(1.0, 4.0);
    }

    private record Marked(GoldArticle.Gold gold, String text) {}

    private static double share(Predicate<Marked> which) {
        List<Marked> all = ARTICLES.stream()
                .flatMap(article -> article.quotations().stream()
                        .map(gold -> new Marked(
                                gold, gold.span().of(article.article().text()))))
                .toList();
        return 100.0 * all.stream().filter(which).count() / all.size();
    }
}
