package org.audioedition.quotation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audioedition.quotation.Words.Word;

/** Tells where a verb of speech stands among words. */
final class SpeechVerbs {

    /** Verbs that are nouns as well. */
    private static final Set<String> PLAIN_NOUNS = Set.of(
            "comment", "report", "claim", "charge", "note", "post", "answer", "reply", "remark", "call", "state");

    private static final Map<String, String> TWO_WORD_VERBS =
            Map.of("went", "on", "goes", "on", "put", "it", "puts", "it", "pointed", "out", "points", "out");

    private SpeechVerbs() {}

    /** Whether a speech verb stands there; behind an article the same word is a noun: "the state", "the following comment". */
    static boolean isVerb(List<Word> words, int i) {
        return (Words.isSpeechVerb(words.get(i)) || isTwoWordVerb(words, i)) && !isNoun(words, i);
    }

    private static boolean isNoun(List<Word> words, int i) {
        if (i == 0) {
            return false;
        }
        boolean adjective = i > 1 && !words.get(i - 1).isCapitalised() && Words.isDeterminer(words.get(i - 2));
        return Words.isDeterminer(words.get(i - 1))
                || (adjective && PLAIN_NOUNS.contains(words.get(i).lower()));
    }

    /** {@code Ann Lee went on}, {@code put it}, {@code pointed out}. */
    private static boolean isTwoWordVerb(List<Word> words, int i) {
        String second = TWO_WORD_VERBS.get(words.get(i).lower());
        return second != null
                && i + 1 < words.size()
                && words.get(i + 1).lower().equals(second);
    }

    static boolean isAccordingTo(List<Word> words, int i) {
        return i + 1 < words.size()
                && words.get(i).lower().equals("according")
                && words.get(i + 1).lower().equals("to");
    }
}
