package org.audioedition.spoken;

import java.util.Set;

/** Tells from the words beside it whether a word that may be a noun or a verb stands as a verb. */
final class Verbs {

    /** Words that a verb in its plain form follows. */
    private static final Set<String> BEFORE_PLAIN = Set.of(
            "to", "will", "would", "can", "could", "may", "might", "must", "shall", "should", "do", "does", "did",
            "cannot", "let", "let's", "i", "you", "we", "they", "who", "please", "help", "helped", "gonna");

    /** Words that a verb in the third person singular follows. */
    private static final Set<String> BEFORE_THIRD = Set.of("he", "she", "it", "who", "which");

    /** Words that say little about what follows. */
    private static final Set<String> ADVERBS = Set.of(
            "not", "never", "also", "always", "often", "still", "now", "then", "just", "even", "ever", "only", "soon",
            "all", "both", "better", "further", "again");

    /** "To" after these is a preposition: "due to conflict". */
    private static final Set<String> BEFORE_PREPOSITION = Set.of(
            "due",
            "thanks",
            "owing",
            "prior",
            "subject",
            "according",
            "response",
            "access",
            "addition",
            "related",
            "linked",
            "leading",
            "led",
            "leads",
            "lead",
            "return",
            "returned",
            "close",
            "similar",
            "compared",
            "opposed",
            "next",
            "down",
            "contributed",
            "contributing",
            "exposed",
            "exposure",
            "addicted",
            "devoted",
            "committed",
            "opposition",
            "support",
            "damage",
            "threat",
            "alternative",
            "approach",
            "amounts",
            "closer");

    /** Words that begin what a verb acts on. */
    private static final Set<String> OBJECTS = Set.of(
            "the",
            "a",
            "an",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "your",
            "this",
            "these",
            "those",
            "him",
            "them",
            "it",
            "us",
            "me",
            "every",
            "any",
            "all",
            "some",
            "more",
            "that",
            "himself",
            "themselves",
            "itself");

    /** Words that a noun follows. */
    private static final Set<String> BEFORE_NOUN = Set.of(
            "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "this", "these", "those", "that", "no",
            "any", "some", "each", "every", "another", "of", "in", "on", "for", "with", "by", "from", "at", "into",
            "over", "under", "about", "after", "before", "against", "between", "during", "without", "within", "through",
            "as", "per", "via", "new", "first", "last", "own", "other", "many", "several", "more", "most", "two",
            "three", "such", "what", "whose");

    private static final Set<String> NEGATED_BE =
            Set.of("isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't");

    private Verbs() {}

    /** Whether the word at {@code index} stands as a verb; a noun or an adjective otherwise. */
    static boolean at(Line line, int index) {
        int before = before(line, index);
        String previous = Letters.lower(line.word(before));
        String next = Letters.lower(line.word(index + 1));
        boolean third = third(Letters.lower(line.word(index)));
        if (third ? BEFORE_THIRD.contains(previous) : plain(line, before, previous)) {
            return true;
        }
        if (!OBJECTS.contains(next) || BEFORE_NOUN.contains(previous) || previous.endsWith("'s")) {
            return false;
        }
        return third
                ? !previous.isEmpty() && !third(previous)
                : previous.isEmpty() || third(previous) || previous.equals("and") || previous.equals("or");
    }

    private static boolean plain(Line line, int before, String previous) {
        if (previous.equals("to")) {
            return !BEFORE_PREPOSITION.contains(Letters.lower(line.word(before - 1)));
        }
        boolean negated = previous.endsWith("n't") && !NEGATED_BE.contains(previous);
        return BEFORE_PLAIN.contains(previous) || negated || previous.endsWith("'ll");
    }

    /** The word before {@code index}, adverbs left out; at most two of them. */
    private static int before(Line line, int index) {
        int before = index - 1;
        for (int skipped = 0; skipped < 2; skipped++) {
            String word = Letters.lower(line.word(before));
            if (!ADVERBS.contains(word) && !(word.length() > 4 && word.endsWith("ly"))) {
                break;
            }
            before--;
        }
        return before;
    }

    /** Whether a word has the ending of a plural or of the third person. */
    private static boolean third(String word) {
        return word.length() > 2 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("'s");
    }
}
