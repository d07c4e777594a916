package org.audioedition.spoken;

/** Korean syllables in Latin letters: the Revised Romanization of 2000, syllable by syllable. */
final class Hangul {

    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;

    private static final String[] INITIALS = {
        "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"
    };
    private static final String[] VOWELS = {
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu",
        "ui", "i"
    };
    private static final String[] FINALS = {
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng",
        "t", "t", "k", "t", "p", "t"
    };

    private Hangul() {}

    static boolean isSyllable(int c) {
        return c >= FIRST && c <= LAST;
    }

    /** Adds the letters of a syllable; its parts follow from its number (The Unicode Standard, section 3.12). */
    static void append(int syllable, StringBuilder out) {
        int index = syllable - FIRST;
        out.append(INITIALS[index / (VOWELS.length * FINALS.length)])
                .append(VOWELS[index / FINALS.length % VOWELS.length])
                .append(FINALS[index % FINALS.length]);
    }
}
