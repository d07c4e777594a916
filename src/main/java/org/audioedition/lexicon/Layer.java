package org.audioedition.lexicon;

import java.util.List;

/** One of the lexicons that lie over each other: what it knows of words, by their folded letters in lower case. */
interface Layer {

    /** Its graphemes with this key. */
    List<Candidate> candidates(String key);

    /** How many words its longest grapheme has that begins with a word; 1 for an unknown one, which may have an ending. */
    int mostWords(String key);

    /** All its entries, in the order of the file. */
    List<Lexeme> lexemes();
}
