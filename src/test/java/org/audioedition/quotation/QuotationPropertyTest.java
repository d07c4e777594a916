package org.audioedition.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.audioedition.article.Article;
import org.audioedition.article.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every article, whatever stands in it. */
class QuotationPropertyTest {

    private static final String MARKS = "“”„‟\"«»‹›‘’‚‛'`—–―";

    /** The rules that rest on a speaker named beside the quotation. */
    private static final Set<String> EXPLICIT = Set.of(
            "verb-after",
            "subject-verb-after",
            "subject-verb-before",
            "verb-before",
            "according-to",
            "according-to-before",
            "according-to-after",
            "credit",
            "colon-before");

    private static final List<String> PIECES = List.of(
            "“",
            "”",
            "\"",
            "''",
            "‘",
            "’",
            "'",
            "«",
            "»",
            "„",
            "``",
            "`",
            "‹",
            "›",
            ",",
            ".",
            "?",
            ":",
            " — ",
            "\n\n",
            "\n\n— ",
            " ",
            " ",
            " ",
            "said",
            "she",
            "he",
            "Ann Lee",
            "Mr. Reed",
            "told",
            "according to",
            "the company",
            "word",
            "it’s",
            "don't",
            "5'10\"",
            "’90s",
            "sign",
            "chanted",
            "Sen. Kay Dow",
            "(",
            ")",
            "é",
            "🙂",
            "told reporters");

    private static final List<String> ENDINGS = List.of(
            "Ann Lee waved.",
            "He went home.",
            "She went home.",
            "“It is over,” said Zachary Unwin.",
            "The company, Mr. Unwin and Mrs. Unwin did not answer.",
            "The rain did not stop until Sunday.");

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsEverySpanWithinTheTextAndBetweenMarks(int seed) {
        holds(random(seed, PIECES, 250));
    }

    /** Marks and little else: every pairing that editors and machines can misprint. */
    @ParameterizedTest
    @MethodSource("seeds")
    void keepsItsSpansInOrderWhereMarksAreMisprinted(int seed) {
        holds(random(seed, List.of("“", "”", "\"", "‘", "’", "'", "''", "«", "»", " ", "a", ".", "\n\n"), 120));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void keepsItsSpansInOrderInNews(GoldArticle article) {
        holds(article.article());
    }

    private static void holds(Article article) {
        String text = article.text();
        List<Quotation> all = QuotationFinder.find(article).quotations();
        for (int i = 0; i < all.size(); i++) {
            Span span = all.get(i).span();
            assertThat(span.start()).isBetween(0, text.length());
            assertThat(span.end()).isBetween(span.start() + 1, text.length());
            assertThat(MARKS).contains(text.substring(span.start(), span.start() + 1));
            assertThat(MARKS.indexOf(text.charAt(span.end() - 1)) >= 0
                            || isDash(text, span)
                            || endsParagraph(article, span))
                    .as("ends with a mark, an aside or its paragraph: %s", span.of(text))
                    .isTrue();
            for (int j = i + 1; j < all.size(); j++) {
                Span other = all.get(j).span();
                boolean disjoint = other.start() >= span.end();
                boolean inside = other.start() > span.start() && other.end() <= span.end();
                assertThat(disjoint || inside).as("%s and %s", span, other).isTrue();
            }
        }
    }

    private static boolean isDash(String text, Span span) {
        return DashDialogue.isDash(text.charAt(span.start()));
    }

    private static boolean endsParagraph(Article article, Span span) {
        return article.blocks().stream().anyMatch(block -> block.span().end() == span.end());
    }

    /** What is named beside a quotation stays, whatever the article goes on to say. */
    @ParameterizedTest(name = "{0} + {1}")
    @MethodSource("continued")
    void changesNoSpeakerWhoIsNamedBesideHisWordsWhenASentenceIsAdded(String name, String ending, Article article) {
        Quotations before = QuotationFinder.find(article);
        Quotations after = QuotationFinder.find(
                GoldArticle.article(article.text().stripTrailing() + "\n\n" + inTheStyleOf(article, ending) + "\n"));
        for (int i = 0; i < before.quotations().size(); i++) {
            Quotation one = before.quotations().get(i);
            Quotation again = after.quotations().get(i);
            assertThat(again.span()).isEqualTo(one.span());
            if (one.speaker() != null && EXPLICIT.contains(one.rule()) && !isPronoun(one, article.text())) {
                assertThat(again.speaker()).isNotNull();
                assertThat(after.speakerNames().get(again.speaker()))
                        .as(one.span().of(article.text()))
                        .isEqualTo(before.speakerNames().get(one.speaker()));
            }
        }
    }

    /** A sentence with the marks that the article uses: one double mark makes a British article's single ones apostrophes. */
    private static String inTheStyleOf(Article article, String sentence) {
        boolean single =
                article.text().matches("(?s)[^“\"]*") && !article.text().contains("''");
        return single ? sentence.replace('“', '‘').replace('”', '’') : sentence;
    }

    /** Whether a pronoun stands beside the quotation: whom it means is not evidence of the explicit sort. */
    private static boolean isPronoun(Quotation one, String text) {
        int from = Math.max(0, one.span().start() - 40);
        int to = Math.min(text.length(), one.span().end() + 20);
        String near = text.substring(from, one.span().start()) + "|"
                + text.substring(one.span().end(), to);
        return near.toLowerCase(Locale.ROOT).matches("(?s).*\\b(he|she|they|it)\\b.*");
    }

    static Stream<Arguments> continued() {
        return GoldArticle.all().stream()
                .flatMap(article ->
                        ENDINGS.stream().map(ending -> Arguments.of(article.name(), ending, article.article())));
    }

    static Stream<GoldArticle> articles() {
        return GoldArticle.all().stream();
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    private static Article random(int seed, List<String> pieces, int count) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("A Title\n\n");
        for (int i = 0; i < count; i++) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return GoldArticle.article(text.append(" end.\n").toString());
    }

    private static final int MANY = 100_000;

    /** Twice the input may take twice the memory, and what a list needs when it grows. */
    private static final double DOUBLE = 2.8;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“ ",
                "” ",
                "“a” ",
                "\" ",
                "\"a\" ",
                "''a'' ",
                "'a' ",
                "‘a’ ",
                "«a» ",
                "„a“ ",
                "‹a› ",
                "``a'' ",
                "“‘",
                "“a\n\n",
                "“a,” he said. ",
                "“a,” said Ann Lee. ",
                "Ann Lee said, “a.”\n\n"
            })
    void allocatesInProportionToTheMarks(String unit) {
        measure(unit, 1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“ ", "” ", "«a» ", "“‘", "“a\n\n"})
    void allocatesInProportionToAHundredThousandMarks(String unit) {
        measure(unit, MANY / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"''a'' ", "'a' ", "‘a’ ", "“a” ", "\"a\" ", "``a'' ", "“a,” said Ann Lee. "})
    void allocatesInProportionToAHundredThousandQuotations(String unit) {
        measure(unit, MANY / 2);
    }

    private static void measure(String unit, int count) {
        String half = unit.repeat(count);
        allocated(half);
        long once = allocated(half);
        assertThat((double) allocated(half + half)).isLessThan(once * DOUBLE + 1_000_000);
    }

    private static long allocated(String text) {
        Article article = GoldArticle.article("A Title\n\n" + text + "end.\n");
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        assertThat(QuotationFinder.find(article).quotations()).hasSizeLessThan(text.length());
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }
}
