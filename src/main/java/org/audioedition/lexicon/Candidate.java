package org.audioedition.lexicon;

import java.util.List;

/**
 * A grapheme of a lexeme as the index holds it.
 *
 * @param lexeme whose it is
 * @param grapheme its words as written
 * @param folded the same without accents
 * @param layer how far down its lexicon lies; 0 is the topmost
 */
record Candidate(Lexeme lexeme, List<String> grapheme, List<String> folded, int layer) {

    static Candidate of(Lexeme lexeme, String grapheme, int layer) {
        List<String> words = Spelling.words(grapheme);
        return new Candidate(lexeme, words, words.stream().map(Spelling::folded).toList(), layer);
    }

    String key() {
        return Spelling.lower(String.join(" ", folded));
    }

    /** Whether the word that takes the ending has no capital. */
    boolean endsInLowerCase() {
        String last = folded.get(folded.size() - 1);
        return last.equals(Spelling.lower(last));
    }
}
