package org.audioedition.lexicon;

import java.util.List;

/**
 * A speech sound of the inventory.
 *
 * @param symbol its IPA symbol
 * @param vowel whether it can be the middle of a syllable, and so carry stress
 * @param american the nearest phones of the CMU dictionary, without stress; empty for a sound that Americans leave out
 * @param otherwise the same where no vowel follows a consonant, or where a vowel ends the word
 * @param respelling how a newsroom writes it at the end of a syllable, within one, alone at its beginning
 */
record Phone(String symbol, boolean vowel, List<String> american, List<String> otherwise, List<String> respelling) {

    Phone {
        american = List.copyOf(american);
        otherwise = List.copyOf(otherwise);
        respelling = List.copyOf(respelling);
    }

    /** Whether it is the weak vowel of an unstressed syllable, with or without an r. */
    boolean isSchwa() {
        return symbol.equals("ə") || symbol.equals("ɚ");
    }

    /** Whether it is a y or w, which after a vowel only ends a diphthong. */
    boolean isGlide() {
        return symbol.equals("j") || symbol.equals("w");
    }
}
