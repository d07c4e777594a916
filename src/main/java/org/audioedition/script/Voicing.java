package org.audioedition.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Span;
import org.audioedition.casting.Cast;
import org.audioedition.quotation.Quotation;
import org.audioedition.text.Token;
import org.audioedition.text.Tokenizer;
import org.audioedition.voice.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Which voice every stretch of an article is heard in: the narrator's, but for quotations that the cast gives another.
 *
 * <p>It is asked in reading order and goes on from where it was, so that an article of many quotations takes no longer
 * than its length.
 */
final class Voicing {

    /** A quotation with a voice of its own. */
    private record VoicedSpan(Span span, Voice voice) {}

    /** A stretch of a sentence in one voice. */
    record Piece(Span span, Voice voice, boolean quoted) {}

    private final Article article;
    private final Cast cast;
    private final List<Quotation> quotations;
    private final List<Span> headings;
    private final Map<String, Voice> byQuotation = new HashMap<>();
    private final List<VoicedSpan> voiced = new ArrayList<>();
    private int nextHeading;
    private int nextVoiced;
    private int nextQuotation;

    Voicing(Article article, Cast cast, List<Quotation> quotations) {
        this.article = article;
        this.cast = cast;
        this.quotations = quotations;
        this.headings = article.blocks().stream()
                .filter(Block::isHeading)
                .map(Block::span)
                .toList();
        quotations.forEach(this::give);
    }

    /** The voice of every quotation, by its id. */
    Map<String, Voice> byQuotation() {
        return byQuotation;
    }

    /** Gives a quotation its voice: one inside another has the outer one's. */
    private void give(Quotation quotation) {
        Span span = quotation.span();
        boolean nested = !voiced.isEmpty()
                && span.start() < voiced.get(voiced.size() - 1).span().end();
        if (nested) {
            byQuotation.put(quotation.id(), voiced.get(voiced.size() - 1).voice());
            return;
        }
        Voice voice = inHeading(quotation) ? cast.narrator() : cast.voiceOf(quotation, wordsIn(span));
        byQuotation.put(quotation.id(), voice);
        if (!voice.equals(cast.narrator())) {
            voiced.add(new VoicedSpan(span, voice));
        }
    }

    /** The narrator reads headings, quotations and all. */
    private boolean inHeading(Quotation quotation) {
        int start = quotation.span().start();
        while (nextHeading < headings.size() && headings.get(nextHeading).end() <= start) {
            nextHeading++;
        }
        return nextHeading < headings.size() && headings.get(nextHeading).contains(start);
    }

    private int wordsIn(Span span) {
        return (int) Tokenizer.tokenize(article.text(), span).stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .count();
    }

    /** A sentence, cut at the borders of quotations that have a voice of their own. */
    List<Piece> pieces(Span sentence) {
        List<Piece> pieces = new ArrayList<>();
        int at = sentence.start();
        while (nextVoiced < voiced.size() && voiced.get(nextVoiced).span().end() <= at) {
            nextVoiced++;
        }
        for (int i = nextVoiced; i < voiced.size() && voiced.get(i).span().start() < sentence.end(); i++) {
            Span quoted = voiced.get(i).span();
            if (quoted.start() > at) {
                pieces.add(new Piece(new Span(at, quoted.start()), cast.narrator(), false));
            }
            int end = Math.min(quoted.end(), sentence.end());
            pieces.add(new Piece(
                    new Span(Math.max(at, quoted.start()), end), voiced.get(i).voice(), true));
            at = end;
        }
        if (at < sentence.end()) {
            pieces.add(new Piece(new Span(at, sentence.end()), cast.narrator(), false));
        }
        return pieces;
    }

    /** The first quotation that holds all words of a line, or null. */
    @Nullable
    String quotationOf(Span line) {
        while (nextQuotation < quotations.size()
                && quotations.get(nextQuotation).span().end() <= line.start()) {
            nextQuotation++;
        }
        for (int i = nextQuotation; i < quotations.size(); i++) {
            Span span = quotations.get(i).span();
            if (span.start() > line.start()) {
                return null;
            }
            if (span.end() >= lastWordEnd(line, span)) {
                return quotations.get(i).id();
            }
        }
        return null;
    }

    /** A line may end in the full stop behind the closing mark; that stop is no reason to be outside. */
    private int lastWordEnd(Span line, Span quotation) {
        int end = line.end();
        while (end > line.start()
                && end > quotation.end()
                && !Character.isLetterOrDigit(article.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
