package org.audioedition.speech.phonemes;

import org.audioedition.speech.WordSound;

/** How an American says a word that the dictionary does not have: a name, or a guess by its letters. Safe for threads. */
@FunctionalInterface
public interface LetterToSound {

    /**
     * The sounds of a word.
     *
     * @param word letters a to z, in small letters, at least one
     */
    WordSound sound(String word);
}
