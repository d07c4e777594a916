package org.audioedition.casting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Span;
import org.audioedition.quotation.Quotation;
import org.audioedition.text.Token;
import org.audioedition.text.Tokenizer;

/** Who is heard after whom in an article: the quotations that leave the narrator's voice, as turns of a conversation. */
final class Turns {

    /** Stands for all whose names are unknown or unsure; they share the quote voice. */
    static final String NOBODY = "";

    private final Map<String, Integer> characters = new HashMap<>();
    private final Map<String, Map<String, Integer>> touches = new HashMap<>();

    private Turns() {}

    static Turns of(Article article, List<Quotation> quotations, QuotesMode mode) {
        Turns turns = new Turns();
        String before = null;
        for (Quotation quotation : heard(article, quotations, mode)) {
            String sure = Cast.sureSpeaker(quotation);
            String speaker = sure == null ? NOBODY : sure;
            turns.characters.merge(speaker, quotation.span().length(), Integer::sum);
            if (before != null && !before.equals(speaker)) {
                turns.touch(before, speaker);
                turns.touch(speaker, before);
            }
            before = speaker;
        }
        return turns;
    }

    /** In reading order, without those inside another and those in headings, which are heard in the voice around them. */
    private static List<Quotation> heard(Article article, List<Quotation> quotations, QuotesMode mode) {
        List<Span> headings = article.blocks().stream()
                .filter(Block::isHeading)
                .map(Block::span)
                .toList();
        List<Quotation> heard = new ArrayList<>();
        int heading = 0;
        int end = 0;
        for (Quotation quotation : quotations) {
            Span span = quotation.span();
            while (heading < headings.size() && headings.get(heading).end() <= span.start()) {
                heading++;
            }
            boolean inHeading =
                    heading < headings.size() && headings.get(heading).contains(span.start());
            if (span.start() >= end && !inHeading && Cast.leavesNarrator(mode, quotation, words(article, quotation))) {
                heard.add(quotation);
                end = span.end();
            }
        }
        return heard;
    }

    /** The number of words of a fragment; nobody asks for those of a whole speech. */
    private static int words(Article article, Quotation quotation) {
        if (quotation.kind() != Quotation.Kind.FRAGMENT) {
            return 0;
        }
        return (int) Tokenizer.tokenize(article.text(), quotation.span()).stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .count();
    }

    private void touch(String one, String other) {
        touches.computeIfAbsent(one, key -> new HashMap<>()).merge(other, 1, Integer::sum);
    }

    /** How much a speaker says, in written characters. */
    int charactersOf(String speaker) {
        return characters.getOrDefault(speaker, 0);
    }

    /** Who is heard right before or after a speaker, and how often. */
    Map<String, Integer> neighboursOf(String speaker) {
        return touches.getOrDefault(speaker, Map.of());
    }
}
