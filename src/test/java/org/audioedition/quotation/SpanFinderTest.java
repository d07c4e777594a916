package org.audioedition.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audioedition.article.Article;
import org.audioedition.quotation.SpanFinder.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which marks pair, and what lies between them. */
class SpanFinderTest {

    private static Article article(String body) {
        return GoldArticle.article("A Title of It\n\n" + body + "\n");
    }

    private static List<Found> find(Article article) {
        return SpanFinder.find(article);
    }

    /** The quotations, each with as many dots before it as others lie around it. */
    private static List<String> quoted(String body) {
        Article article = article(body);
        return find(article).stream()
                .map(one -> (one.nested() ? "." : "") + one.span().of(article.text()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "He left. “We go,” she said. “Now.” | “We go,” “Now.”",
                "\"We go,\" she said. \"Now.\" | \"We go,\" \"Now.\"",
                "\"We go,\" they said; workers’ boats, the keeper’s too. | \"We go,\""
            })
    void pairsMarksInOrder(String body, String quotations) {
        assertThat(String.join(" ", quoted(body))).isEqualTo(quotations);
    }

    @Test
    void nestsOneInAnother() {
        assertThat(quoted("“He told me ‘never again’ and left.”"))
                .containsExactly("“He told me ‘never again’ and left.”", ".‘never again’");
    }

    @Test
    void nestsToAnyDepth() {
        assertThat(quoted("“A ‘b “c ‘d’ e” f’ g.”"))
                .containsExactly("“A ‘b “c ‘d’ e” f’ g.”", ".‘b “c ‘d’ e” f’", ".“c ‘d’ e”", ".‘d’");
    }

    @Test
    void nestsStraightMarksInDoubledApostrophes() {
        assertThat(quoted("''She said, \"No rain,\" and I believed her.''"))
                .containsExactly("''She said, \"No rain,\" and I believed her.''", ".\"No rain,\"");
    }

    @Test
    void takesAnInnerMarkWithoutAPartnerForAnApostrophe() {
        assertThat(quoted("“Call ‘em and the boys’ boat.”")).containsExactly("“Call ‘em and the boys’ boat.”");
    }

    @Test
    void runsOnOverParagraphsThatBeginWithAMark() {
        assertThat(quoted("“It was dark.\n\n“It was cold.”\n\nThe end."))
                .containsExactly("“It was dark.\n\n“It was cold.”");
    }

    @Test
    void endsUnclosedWithItsParagraph() {
        Article article = article("She said, “It was dark.\n\nNobody came.");
        assertThat(find(article)).singleElement().satisfies(one -> {
            assertThat(one.closed()).isFalse();
            assertThat(one.span().of(article.text())).isEqualTo("“It was dark.");
        });
    }

    @Test
    void dropsAClosingMarkWithNothingOpen() {
        assertThat(quoted("It was dark.” She left.")).isEmpty();
    }

    @Test
    void readsSingleMarksInAHeadline() {
        Article article = GoldArticle.article("Keeper Says ‘Never Again’\n\nShe said, “We go,” and left.\n");
        assertThat(find(article))
                .extracting(one -> one.span().of(article.text()))
                .containsExactly("‘Never Again’", "“We go,”");
    }

    @Test
    void readsSingleMarksWhereMostAreSingle() {
        assertThat(quoted("‘We go,’ she said. ‘Now,’ he said. ‘Why?’ she said. They call it “the rush.”"))
                .containsExactly("‘We go,’", "‘Now,’", "‘Why?’", "“the rush.”");
    }

    @Test
    void readsNoSingleMarksWhereMostAreDouble() {
        assertThat(quoted("“We go,” she said. “Now,” he said. It is a ‘rush’ of a kind."))
                .containsExactly("“We go,”", "“Now,”");
    }
}
