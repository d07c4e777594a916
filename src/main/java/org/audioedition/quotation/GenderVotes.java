package org.audioedition.quotation;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.Span;
import org.audioedition.quotation.Register.Occurrence;
import org.audioedition.quotation.Speaker.Gender;
import org.audioedition.quotation.Words.Word;
import org.jspecify.annotations.Nullable;

/** What the pronouns of an article say of the gender of those whom it names. */
final class GenderVotes {

    /** In a sentence of more names no pronoun can mean one person only. */
    private static final int MOST_NAMES = 64;

    private final List<Span> quoted;
    private final List<Span> sentences;
    private final List<List<Word>> words;
    private final List<Occurrence> occurrences;

    /**
     * @param quoted the outermost quotations, in order
     * @param words the words of each sentence
     * @param occurrences the names, in order
     */
    GenderVotes(List<Span> quoted, List<Span> sentences, List<List<Word>> words, List<Occurrence> occurrences) {
        this.quoted = quoted;
        this.sentences = sentences;
        this.words = words;
        this.occurrences = occurrences;
    }

    /** Ties pronouns that can mean one person only to that person's gender. */
    void count() {
        int next = 0;
        Entity before = null;
        for (int s = 0; s < sentences.size(); s++) {
            List<Occurrence> here = new ArrayList<>();
            while (next < occurrences.size() && occurrences.get(next).sentence() == s) {
                here.add(occurrences.get(next++));
            }
            voteIn(s, here, before);
            before = onlyPerson(here, sentences.get(s).end());
        }
    }

    private void voteIn(int sentence, List<Occurrence> here, @Nullable Entity before) {
        if (here.size() > MOST_NAMES) {
            return;
        }
        List<Word> all = words.get(sentence);
        for (int i = 0; i < all.size(); i++) {
            Word word = all.get(i);
            Gender gender = Pronouns.gender(word.lower());
            if (gender == Gender.UNKNOWN || isInside(word.span().start())) {
                continue;
            }
            boolean some = here.stream()
                    .anyMatch(o -> o.entity().isPerson() && o.at() < word.span().start());
            Entity meant = some ? onlyPerson(here, word.span().start()) : before;
            if (meant != null) {
                meant.vote(gender, !some ? 1 : isReflexive(all, i) ? 4 : 2);
            }
        }
    }

    /** {@code himself}, {@code his own}: these mean the subject of their clause, and hardly anybody else. */
    private static boolean isReflexive(List<Word> words, int i) {
        boolean own = i + 1 < words.size() && words.get(i + 1).lower().equals("own");
        return own || words.get(i).lower().endsWith("self");
    }

    private boolean isInside(int at) {
        for (int i = quotedBefore(at); i < quoted.size() && quoted.get(i).start() <= at; i++) {
            if (quoted.get(i).end() > at) {
                return true;
            }
        }
        return false;
    }

    /** The number of quotations that end before a place. */
    private int quotedBefore(int at) {
        return Places.first(quoted.size(), i -> quoted.get(i).end() > at);
    }

    private static @Nullable Entity onlyPerson(List<Occurrence> here, int to) {
        Entity only = null;
        for (Occurrence occurrence : here) {
            if (occurrence.quoted()
                    || occurrence.at() >= to
                    || !occurrence.entity().isPerson()) {
                continue;
            }
            if (only != null && only != occurrence.entity()) {
                return null;
            }
            only = occurrence.entity();
        }
        return only;
    }
}
