package org.audioedition.spoken;

import java.util.Set;

/** Tells whether an amount leads a noun, so that its unit is said in the singular: "a $20 bill", "a 5kg bag". */
final class Adjectives {

    private static final Set<String> DETERMINERS = Tables.words("determiners.txt");
    private static final Set<String> NO_NOUNS = Tables.words("after-amounts.txt");
    private static final Set<String> MEASURED = Tables.words("measured-nouns.txt");

    private Adjectives() {}

    /** Whether the amount at {@code index} stands between a determiner, or a number, and the noun at {@code next}. */
    static boolean leads(Line line, int index, int next) {
        String before = line.word(index - 1);
        return (DETERMINERS.contains(Letters.lower(before)) || Letters.isDigits(before)) && isNoun(line.word(next));
    }

    /** The same of a measure, which some nouns take before them without a determiner: "100m dash". */
    static boolean measures(Line line, int index, int next) {
        return MEASURED.contains(line.word(next)) || leads(line, index, next);
    }

    /** Whether {@code word} could be a noun that has an amount before it. */
    static boolean isNoun(String word) {
        return word.length() > 1
                && Letters.isLower(word.charAt(0))
                && !NO_NOUNS.contains(word)
                && !Magnitudes.isWord(word);
    }
}
