package org.audioedition.spoken;

import java.util.Set;

/** Tells whether capitals could be read as a word. */
final class Pronounceable {

    /** Beginnings of three consonants. */
    private static final Set<String> STARTS = Set.of("STR", "SCH", "THR", "SPR", "SCR", "SPL", "SHR", "CHR", "SQU");

    /** Pairs of consonants that may begin a word. */
    private static final Set<String> ONSETS = Set.of(
            "BL", "BR", "CH", "CL", "CR", "DR", "FL", "FR", "GL", "GR", "PL", "PR", "SC", "SH", "SK", "SL", "SM", "SN",
            "SP", "ST", "SW", "TH", "TR", "TW", "WH");

    /** Pairs of consonants that may end a word. */
    private static final Set<String> CODAS = Set.of(
            "CH", "CK", "CT", "FT", "LD", "LF", "LK", "LL", "LM", "LP", "LT", "MP", "ND", "NG", "NK", "NT", "PS", "PT",
            "RD", "RK", "RM", "RN", "RP", "RS", "RT", "SH", "SK", "SP", "SS", "ST", "TS", "TH");

    private Pronounceable() {}

    /** Whether {@code letters}, in either case, have a vowel and no heap of consonants. */
    static boolean is(String letters) {
        int consonants = 0;
        int vowels = 0;
        for (int i = 0; i < letters.length(); i++) {
            boolean vowel = isVowel(letters.charAt(i));
            vowels += vowel ? 1 : 0;
            consonants = vowel ? 0 : consonants + 1;
            if (consonants > 4) {
                return false;
            }
        }
        boolean start = letters.length() < 3
                || isVowel(letters.charAt(0))
                || isVowel(letters.charAt(1))
                || isVowel(letters.charAt(2))
                || STARTS.contains(letters.substring(0, 3));
        // "UNSCR": no short word ends in so many; "lengths" does.
        boolean end = consonants < 4 || letters.length() > 5;
        return vowels > 0 && start && end;
    }

    /** Whether four capitals have the form of a plain syllable or two: PETA, OPEC, SALT, SWAT. */
    static boolean isPlain(String four) {
        boolean first = isVowel(four.charAt(0));
        boolean second = isVowel(four.charAt(1));
        boolean third = isVowel(four.charAt(2));
        boolean fourth = isVowel(four.charAt(3));
        if (first) {
            return !second && third && !fourth;
        }
        if (second) {
            return !third && (fourth || CODAS.contains(four.substring(2)));
        }
        return third && !fourth && ONSETS.contains(four.substring(0, 2));
    }

    private static boolean isVowel(char c) {
        return "AEIOUYaeiouy".indexOf(c) >= 0;
    }
}
