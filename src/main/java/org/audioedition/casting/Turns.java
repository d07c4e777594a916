package org.audioedition.casting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audioedition.article.Article;
import org.audioedition.quotation.Quotation;

/** Who is heard after whom in an article: the quotations that are told apart, as turns of a conversation. */
final class Turns {

    /** Stands for all whose names are unknown or unsure; they share the quote voice. */
    static final String NOBODY = "";

    private final Map<String, Integer> characters = new HashMap<>();
    private final Map<String, Map<String, Integer>> touches = new HashMap<>();

    private Turns() {}

    static Turns of(Article article, List<Quotation> quotations, QuotesMode mode) {
        Turns turns = new Turns();
        String before = null;
        for (Quotation quotation : ApartQuotations.of(article, quotations, mode)) {
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
