package org.audioedition.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.audioedition.article.Article;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.plain.PlainTextReader;
import org.audioedition.quotation.Quotation.Kind;
import org.junit.jupiter.api.Test;

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
}
