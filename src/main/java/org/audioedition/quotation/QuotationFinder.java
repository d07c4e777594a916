package org.audioedition.quotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Span;
import org.audioedition.quotation.Quotation.Kind;
import org.jspecify.annotations.Nullable;

/** Finds what is quoted in an article and who says it. */
public final class QuotationFinder {

    /** Below this a speaker is a guess, and a wrong voice is worse than none. */
    private static final double LEAST_CONFIDENCE = 0.5;

    private final Article article;
    private final Register register;
    private final List<Quotation> quotations = new ArrayList<>();
    private final Map<String, String> speakerIds = new LinkedHashMap<>();

    private QuotationFinder(Article article) {
        this.article = article;
        this.register = Register.of(article);
    }

    /** All quotations of an article with their speakers. */
    public static Quotations find(Article article) {
        QuotationFinder finder = new QuotationFinder(article);
        finder.findAll();
        return new Quotations(finder.quotations, finder.speakers());
    }

    private void findAll() {
        List<SpanFinder.Found> found = SpanFinder.find(article);
        int block = 0;
        @Nullable Quotation lastInBlock = null;
        for (SpanFinder.Found one : found) {
            while (article.blocks().get(block).span().end() <= one.span().start()) {
                block++;
                lastInBlock = null;
            }
            Quotation quotation = decide(one, article.blocks().get(block), lastInBlock);
            quotations.add(quotation);
            lastInBlock = one.nested() ? lastInBlock : quotation;
        }
    }

    private Quotation decide(SpanFinder.Found found, Block block, @Nullable Quotation before) {
        String id = "q" + (quotations.size() + 1);
        Span span = found.span();
        KindRules kinds = new KindRules(article.text(), block.span());
        if (found.nested()) {
            KindRules.Decision decision = kinds.decide(span, false);
            return new Quotation(id, span, decision.kind(), null, "nested", 0.5);
        }
        CueFinder.Cue cue = new CueFinder(article.text(), block.span()).find(span);
        KindRules.Decision decision = kinds.decide(span, cue != null);
        if (!decision.kind().isSpeech() || block.isHeading()) {
            return new Quotation(id, span, decision.kind(), null, decision.rule(), 0.8);
        }
        if (cue != null && cue.confidence() >= LEAST_CONFIDENCE) {
            String name = register.resolve(cue.mention(), span.start());
            return new Quotation(
                    id, span, decision.kind(), name == null ? null : speakerId(name), cue.rule(), cue.confidence());
        }
        if (before != null
                && before.kind() == Kind.SPEECH
                && before.speaker() != null
                && decision.kind() == Kind.SPEECH) {
            return new Quotation(id, span, decision.kind(), before.speaker(), "same-paragraph", 0.7);
        }
        return new Quotation(id, span, decision.kind(), null, decision.rule(), 0.5);
    }

    private String speakerId(String name) {
        return speakerIds.computeIfAbsent(name, n -> "s" + (speakerIds.size() + 1));
    }

    private List<Speaker> speakers() {
        List<Speaker> speakers = new ArrayList<>();
        speakerIds.forEach((name, id) -> speakers.add(new Speaker(id, name, register.gender(name))));
        return speakers;
    }
}
