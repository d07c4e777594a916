package org.audioedition.quotation;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Span;
import org.audioedition.quotation.Quotation.Kind;
import org.audioedition.quotation.SpanFinder.Form;
import org.jspecify.annotations.Nullable;

/** Finds what is quoted in an article and who says it. */
public final class QuotationFinder {

    /** Below this a speaker is a guess, and a wrong voice is worse than none. */
    private static final double LEAST_CONFIDENCE = 0.5;

    private static final double UNSURE = 0.5;
    private static final double RATHER_SURE = 0.8;

    private final Article article;
    private final List<SpanFinder.Found> found;
    private final List<Span> outermost;
    private final Attribution attribution;
    private final Speakers speakers = new Speakers();
    private final List<Quotation> quotations = new ArrayList<>();

    private QuotationFinder(Article article) {
        this.article = article;
        this.found = SpanFinder.find(article);
        this.outermost = found.stream()
                .filter(one -> !one.nested())
                .map(SpanFinder.Found::span)
                .toList();
        this.attribution = new Attribution(article, outermost, speakers);
    }

    /** All quotations of an article with their speakers; of an issue, those of each of its articles by itself. */
    public static Quotations find(Article article) {
        if (!article.parts().isEmpty()) {
            return Joining.of(article);
        }
        QuotationFinder finder = new QuotationFinder(article);
        finder.findAll();
        return new Quotations(finder.quotations, finder.speakers.all());
    }

    private void findAll() {
        int block = 0;
        @Nullable Quotation lastInBlock = null;
        for (SpanFinder.Found one : found) {
            while (article.blocks().get(block).span().end() <= one.span().start()) {
                block++;
                lastInBlock = null;
            }
            Quotation quotation = decide(one, block, lastInBlock);
            quotations.add(quotation);
            // A title between two quotations interrupts nobody.
            lastInBlock = one.nested() || !quotation.kind().isSpeech() ? lastInBlock : quotation;
            attribution.spoke(quotation, block);
        }
    }

    private Quotation decide(SpanFinder.Found one, int block, @Nullable Quotation before) {
        String id = "q" + (quotations.size() + 1);
        Span span = one.span();
        KindRules kinds = new KindRules(article.text(), block(block));
        if (one.nested()) {
            return new Quotation(id, span, kinds.nested(span).kind(), null, null, "nested", UNSURE);
        }
        boolean goesOn = attribution.goesOn(span, before);
        CueFinder.Cue cue = cues(block).find(span);
        if (one.form() == Form.BLOCK) {
            CueFinder.Cue printed = citation(block);
            CueFinder.Cue said = printed == null ? cue : printed;
            Source source = said == null ? null : attribution.named(said, span);
            return quotation(id, span, new KindRules.Decision(Kind.BLOCK, "block-quote"), source);
        }
        cue = cue == null && !goesOn ? ahead(span, block) : cue;
        KindRules.Decision decision = kinds.decide(span, cue != null || goesOn);
        if (one.form() == Form.DASH) {
            decision = new KindRules.Decision(Kind.SPEECH, "dash");
        }
        if (cue != null && KindRules.isSign(cue.mention().text())) {
            decision = new KindRules.Decision(Kind.SIGN, "sign-says");
        }
        if (!decision.kind().isSpeech()) {
            return new Quotation(id, span, decision.kind(), null, null, decision.rule(), RATHER_SURE);
        }
        Source source = cue != null && cue.confidence() >= LEAST_CONFIDENCE
                ? attribution.named(cue, span)
                : attribution.unnamed(span, decision.kind(), block, before);
        return quotation(id, span, decision, source);
    }

    private static Quotation quotation(String id, Span span, KindRules.Decision decision, @Nullable Source source) {
        Kind kind = decision.kind();
        return source == null
                ? new Quotation(id, span, kind, null, null, decision.rule(), UNSURE)
                : new Quotation(id, span, kind, source.speaker(), source.mention(), source.rule(), source.confidence());
    }

    /** The source that is printed under a block quotation, over the other blocks of the same quotation. */
    private CueFinder.@Nullable Cue citation(int block) {
        int next = block;
        while (next < article.blocks().size() && article.blocks().get(next) instanceof Block.BlockQuote) {
            next++;
        }
        boolean printed = next < article.blocks().size() && article.blocks().get(next) instanceof Block.Citation;
        return printed ? new CueFinder(article.text(), block(next), null, null).citation() : null;
    }

    /** The cue behind the next quotation in the sentence: {@code It is “dull” and “too long,” said Ann Lee}. */
    private CueFinder.@Nullable Cue ahead(Span span, int block) {
        int next = Places.first(outermost.size(), i -> outermost.get(i).start() >= span.end());
        if (next == outermost.size()
                || outermost.get(next).start() >= block(block).end()
                || !attribution.inOneSentence(span, outermost.get(next))) {
            return null;
        }
        CueFinder.Cue cue = cues(block).find(outermost.get(next));
        return cue == null || !cue.rule().endsWith("verb-after")
                ? null
                : new CueFinder.Cue("same-sentence", Math.min(cue.confidence(), 0.75), cue.mention());
    }

    private CueFinder cues(int block) {
        Span before = block > 0 ? block(block - 1) : null;
        Span after = block + 1 < article.blocks().size() ? block(block + 1) : null;
        return new CueFinder(article.text(), block(block), before, after);
    }

    private Span block(int index) {
        return article.blocks().get(index).span();
    }
}
