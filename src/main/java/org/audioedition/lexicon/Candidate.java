package org.audioedition.lexicon;

import java.util.List;

/**
 * A grapheme of a lexeme as the index holds it.
 *
 * @param lexeme whose it is
 * @param grapheme its words as written
 * @param folded the same without accents
 */
record Candidate(Lexeme lexeme, List<String> grapheme, List<String> folded) {

    static Candidate of(Lexeme lexeme, String grapheme) {
        List<String> words = Spelling.words(grapheme);
        return new Candidate(lexeme, words, words.stream().map(Spelling::folded).toList());
    }

    String key() {
        return Spelling.lower(String.join(" ", folded));
    }

    /**
     * Whether its last word can have this ending in the word {@code written}. One in small letters with accents needs them
     * there: the attachés are no {@code attaches}.
     */
    boolean takes(Inflection inflection, String written) {
        String last = folded.get(folded.size() - 1);
        if (!last.equals(Spelling.lower(last))) {
            return !inflection.onlyLower();
        }
        String accented = grapheme.get(grapheme.size() - 1);
        return last.equals(accented)
                || Spelling.lower(Spelling.composed(written)).startsWith(accented);
    }

    /** Whether it is a name of two letters, whose capitals are rather an initialism or a numeral: Pius XI is not Xi. */
    boolean isShortName() {
        String first = folded.get(0);
        return folded.size() == 1 && first.length() <= 2 && Character.isUpperCase(first.charAt(0));
    }
}
