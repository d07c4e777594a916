package org.audioedition.speech.phonemes;

/** Moves the stress of words, as a sentence or a longer word asks; marks stand right before the vowel. */
final class Stress {

    private Stress() {}

    /** The word as it is if it has stress, else with a lesser one on its first vowel. */
    static String some(String phonemes) {
        for (int i = 0; i < phonemes.length(); i++) {
            if (Alphabet.isStress(phonemes.charAt(i))) {
                return phonemes;
            }
        }
        for (int i = 0; i < phonemes.length(); i++) {
            if (Alphabet.isVowel(phonemes.charAt(i))) {
                return phonemes.substring(0, i) + Alphabet.LESSER_STRESS + phonemes.substring(i);
            }
        }
        return phonemes;
    }

    /** The word with every main stress made a lesser one. */
    static String lesser(String phonemes) {
        return phonemes.replace(Alphabet.MAIN_STRESS, Alphabet.LESSER_STRESS);
    }

    /** Words run together with the main stress on the last one: the letters of a name. */
    static String last(String phonemes) {
        String lesser = lesser(phonemes);
        int at = lesser.lastIndexOf(Alphabet.LESSER_STRESS);
        return at < 0 ? lesser : lesser.substring(0, at) + Alphabet.MAIN_STRESS + lesser.substring(at + 1);
    }
}
