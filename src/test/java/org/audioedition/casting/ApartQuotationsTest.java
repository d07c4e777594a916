package org.audioedition.casting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Metadata;
import org.audioedition.article.Span;
import org.audioedition.quotation.Quotation;
import org.audioedition.quotation.Quotation.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApartQuotationsTest {

    private static final String HEADING = "“We won”";

    private static List<Quotation> apart(String text, QuotesMode mode, Quotation... quotations) {
        List<Block> blocks = List.of(
                new Block.Heading(new Span(0, HEADING.length()), 1),
                new Block.Paragraph(new Span(HEADING.length() + 1, HEADING.length() + 1 + text.length())));
        Metadata metadata = new Metadata("Talk", null, null, "en", "talk.txt", null, null, null, null);
        Article article = new Article(metadata, HEADING + "\n" + text, blocks);
        return ApartQuotations.of(article, List.of(quotations), mode);
    }

    private static Quotation quotation(String id, int start, int end, Kind kind) {
        return new Quotation(id, new Span(start, end), kind, null, null, "test", 1);
    }

    @ParameterizedTest
    @CsvSource({
        "SPEECH, SPEECH, 2, true",
        "SPEECH, FRAGMENT, 5, true",
        "SPEECH, FRAGMENT, 4, false",
        "SPEECH, SCARE, 9, false",
        "ALL, SCARE, 1, true",
        "NONE, SPEECH, 20, false"
    })
    void theModeSaysWhichKindsAreToldApart(QuotesMode mode, Kind kind, int words, boolean told) {
        String text = "“" + "so ".repeat(words).strip() + "”";
        Quotation quotation = quotation("q1", HEADING.length() + 1, HEADING.length() + 1 + text.length(), kind);
        assertThat(apart(text, mode, quotation)).hasSize(told ? 1 : 0);
    }

    @Test
    void theNarratorReadsHeadingsQuotationsAndAll() {
        assertThat(apart("So.", QuotesMode.ALL, quotation("q1", 0, HEADING.length(), Kind.SPEECH)))
                .isEmpty();
    }

    @Test
    void aQuotationWithinAnotherIsHeardAsThatOne() {
        Quotation outer = quotation("q1", 10, 40, Kind.SPEECH);
        Quotation inner = quotation("q2", 15, 25, Kind.SPEECH);
        assertThat(apart("x".repeat(40), QuotesMode.SPEECH, outer, inner)).containsExactly(outer);
    }

    @Test
    void speechWithinWhatIsNotToldApartIsToldApart() {
        Quotation outer = quotation("q1", 10, 40, Kind.SCARE);
        Quotation inner = quotation("q2", 15, 25, Kind.SPEECH);
        assertThat(apart("x".repeat(40), QuotesMode.SPEECH, outer, inner)).containsExactly(inner);
    }
}
