package org.audioedition.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.audioedition.article.Article;
import org.audioedition.article.Span;
import org.audioedition.casting.ApartQuotations;
import org.audioedition.casting.Cast;
import org.audioedition.quotation.Quotation;
import org.audioedition.voice.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Which voice every stretch of an article is heard in: the narrator's, but for quotations that the cast gives another.
 *
 * <p>It is asked in reading order and goes on from where it was, so that an article of many quotations takes no longer
 * than its length.
 */
final class Voicing {

    /**
     * A stretch of a sentence in one voice.
     *
     * @param quotation the one that it is a part of, when that is told apart; else null
     */
    record Piece(Span span, Voice voice, @Nullable Quotation quotation) {}

    private final Article article;
    private final Cast cast;
    private final List<Quotation> quotations;
    private final List<Quotation> apart;
    private final Map<String, Voice> byQuotation = new HashMap<>();
    private int nextApart;
    private int nextQuotation;

    Voicing(Article article, Cast cast, List<Quotation> quotations) {
        this.article = article;
        this.cast = cast;
        this.quotations = quotations;
        this.apart = ApartQuotations.of(article, quotations, cast.quotes());
        giveVoices();
    }

    /** The voice of every quotation, by its id. */
    Map<String, Voice> byQuotation() {
        return byQuotation;
    }

    /** A quotation inside another has the outer one's voice. */
    private void giveVoices() {
        Iterator<Quotation> left = apart.iterator();
        Quotation next = left.hasNext() ? left.next() : null;
        Voice voice = cast.narratorAt(0);
        int end = 0;
        for (Quotation quotation : quotations) {
            if (quotation.equals(next)) {
                voice = cast.voiceOf(quotation);
                end = quotation.span().end();
                next = left.hasNext() ? left.next() : null;
            }
            boolean inside = quotation.span().start() < end;
            byQuotation.put(
                    quotation.id(),
                    inside ? voice : cast.narratorAt(quotation.span().start()));
        }
    }

    /** A sentence, cut at the borders of quotations that are told apart. */
    List<Piece> pieces(Span sentence) {
        List<Piece> pieces = new ArrayList<>();
        int at = sentence.start();
        while (nextApart < apart.size() && apart.get(nextApart).span().end() <= at) {
            nextApart++;
        }
        for (int i = nextApart; i < apart.size() && apart.get(i).span().start() < sentence.end(); i++) {
            Quotation quotation = apart.get(i);
            Span quoted = quotation.span();
            if (quoted.start() > at) {
                pieces.add(new Piece(new Span(at, quoted.start()), cast.narratorAt(at), null));
            }
            int end = Math.min(quoted.end(), sentence.end());
            pieces.add(new Piece(new Span(Math.max(at, quoted.start()), end), cast.voiceOf(quotation), quotation));
            at = end;
        }
        if (at < sentence.end()) {
            pieces.add(new Piece(new Span(at, sentence.end()), cast.narratorAt(at), null));
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
