package org.audioedition.speech.freetts;

import org.audioedition.speech.WordSound;

/** How FreeTTS says a word, without a voice: the CMU Pronouncing Dictionary, and rules from letters to sounds for what it lacks. */
public final class FreeTtsLexicon {

    private FreeTtsLexicon() {}

    /**
     * The sounds of a word; safe for threads.
     *
     * @param word letters a to z, in small letters, at least one
     */
    public static WordSound sound(String word) {
        return Lexicon.shared().sound(word);
    }
}
