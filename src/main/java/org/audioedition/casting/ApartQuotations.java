package org.audioedition.casting;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Span;
import org.audioedition.quotation.Quotation;
import org.audioedition.text.Token;
import org.audioedition.text.Tokenizer;

/** The quotations of an article that are told apart from the narrator's text. */
public final class ApartQuotations {

    /** A shorter fragment is heard best within the narrator's sentence. */
    private static final int SHORT_FRAGMENT = 4;

    private final Article article;
    private final QuotesMode mode;
    private final List<Quotation> quotations = new ArrayList<>();

    private ApartQuotations(Article article, QuotesMode mode) {
        this.article = article;
        this.mode = mode;
    }

    /**
     * They in reading order, without those inside another one and those in headings, which are heard as the text around
     * them.
     *
     * @param quotations all of the article's, in the order of their opening marks
     */
    public static List<Quotation> of(Article article, List<Quotation> quotations, QuotesMode mode) {
        ApartQuotations apart = new ApartQuotations(article, mode);
        apart.choose(quotations);
        return apart.quotations;
    }

    private void choose(List<Quotation> candidates) {
        List<Span> headings = article.blocks().stream()
                .filter(Block::isHeading)
                .map(Block::span)
                .toList();
        int heading = 0;
        int end = 0;
        for (Quotation quotation : candidates) {
            Span span = quotation.span();
            while (heading < headings.size() && headings.get(heading).end() <= span.start()) {
                heading++;
            }
            boolean inHeading =
                    heading < headings.size() && headings.get(heading).contains(span.start());
            if (span.start() >= end && !inHeading && isApart(quotation)) {
                quotations.add(quotation);
                end = span.end();
            }
        }
    }

    private boolean isApart(Quotation quotation) {
        return switch (mode) {
            case NONE -> false;
            case ALL -> true;
            case SPEECH ->
                quotation.kind().isSpeech()
                        && (quotation.kind() != Quotation.Kind.FRAGMENT || words(quotation) > SHORT_FRAGMENT);
        };
    }

    private int words(Quotation quotation) {
        return (int) Tokenizer.tokenize(article.text(), quotation.span()).stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .count();
    }
}
