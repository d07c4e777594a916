package org.audioedition.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Metadata;
import org.audioedition.article.source.Manuscript;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.Passage;
import org.audioedition.article.source.plain.PlainTextReader;
import org.audioedition.quotation.Quotation.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockQuoteTest {

    private static final String PASSAGE = "I have lit this lamp for nine years, and I ask for oil.";

    private static Article article(String before, String block) {
        String text = "The Letter\n\n" + before + "\n\n    " + block + "\n\nThe council said nothing to that.";
        return PlainTextReader.read(text.getBytes(StandardCharsets.UTF_8), "letter.txt", MetadataOptions.none())
                .article()
                .orElseThrow();
    }

    private static List<Quotation> quotations(Article article) {
        return QuotationFinder.find(article).quotations();
    }

    @Test
    void isAQuotationWithoutMarks() {
        Article article = article("The keeper left a letter in the tower.", PASSAGE);
        Quotation quotation = quotations(article).get(0);
        assertThat(quotation.kind()).isEqualTo(Kind.BLOCK);
        assertThat(quotation.span().of(article.text())).isEqualTo(PASSAGE);
        assertThat(quotation.rule()).isEqualTo("block-quote");
    }

    @Test
    void belongsToWhomTheSentenceBeforeItAnnounces() {
        Quotations found = QuotationFinder.find(article("Rosa Lind, the keeper, wrote:", PASSAGE));
        assertThat(found.speakerNames().get(found.quotations().get(0).speaker()))
                .isEqualTo("Rosa Lind");
    }

    @Test
    void isNobodysWhenNobodyIsAnnounced() {
        Quotation quotation = quotations(article("“It is dark,” said Rosa Lind. She left a letter.", PASSAGE)).stream()
                .filter(one -> one.kind() == Kind.BLOCK)
                .findFirst()
                .orElseThrow();
        assertThat(quotation.speaker()).isNull();
    }

    @Test
    void holdsTheQuotationsWithinIt() {
        List<Quotation> quotations =
                quotations(article("Rosa Lind wrote:", "They told me “no oil this year”, and I lit it all the same."));
        assertThat(quotations).extracting(Quotation::rule).containsExactly("colon-before", "nested");
    }

    @Test
    void withMarksAroundItIsSpeechLikeAnyOther() {
        assertThat(quotations(article("Rosa Lind wrote:", "“" + PASSAGE + "”")))
                .extracting(Quotation::kind)
                .containsExactly(Kind.SPEECH);
    }

    /** A passage in two blocks, and the source that is printed under them. */
    private static Quotations cited(String source) {
        Manuscript manuscript = new Manuscript();
        manuscript.add(Passage.of("The Letter"), span -> new Block.Heading(span, 1));
        manuscript.add(Passage.of("The council heard Tom Berg. He read a letter."), Block.Paragraph::new);
        manuscript.add(Passage.of(PASSAGE), Block.BlockQuote::new);
        manuscript.add(Passage.of("There is none left."), Block.BlockQuote::new);
        manuscript.add(Passage.of(source), Block.Citation::new);
        return QuotationFinder.find(manuscript.article(
                new Metadata("The Letter", null, null, "en", "letter.html", null, null, null, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"— Rosa Lind, the keeper", "Rosa Lind", "—Rosa Lind, 3 May"})
    void belongsToTheSourceThatIsPrintedUnderIt(String source) {
        Quotations found = cited(source);
        assertThat(found.quotations()).extracting(Quotation::rule).containsExactly("citation", "citation");
        assertThat(found.quotations().stream().map(one -> found.speakerNames().get(one.speaker())))
                .containsExactly("Rosa Lind", "Rosa Lind");
    }

    @Test
    void belongsToNobodyWhereTheSourceNamesNobody() {
        assertThat(cited("from a letter found in the tower").quotations())
                .extracting(Quotation::rule)
                .containsOnly("block-quote");
    }
}
