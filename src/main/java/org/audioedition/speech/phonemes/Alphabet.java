package org.audioedition.speech.phonemes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The closed set of phoneme symbols, a character each, from {@code alphabet.txt}. */
final class Alphabet {

    static final char MAIN_STRESS = 'ˈ';
    static final char LESSER_STRESS = 'ˌ';
    static final char LONG = 'ː';

    private enum Kind {
        VOWEL,
        WEAK,
        CONSONANT,
        STRESS,
        LENGTH,
        MARK
    }

    private static final Map<Character, Kind> KINDS = kinds();

    private Alphabet() {}

    private static Map<Character, Kind> kinds() {
        Map<Character, Kind> kinds = new LinkedHashMap<>();
        for (List<String> row : Rows.of("alphabet.txt")) {
            kinds.put(row.get(0).charAt(0), Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return kinds;
    }

    /** All symbols. */
    static Set<Character> symbols() {
        return Set.copyOf(KINDS.keySet());
    }

    /** Whether each character is a symbol that may stand within a word. */
    static boolean isWord(String phonemes) {
        return phonemes.chars().allMatch(c -> {
            Kind kind = KINDS.get((char) c);
            return kind != null && kind != Kind.MARK;
        });
    }

    /** Whether {@code c} can carry stress. */
    static boolean isVowel(char c) {
        return KINDS.get(c) == Kind.VOWEL;
    }

    /** Whether a word has a syllable. */
    static boolean hasVowel(String phonemes) {
        return phonemes.chars().anyMatch(c -> isVowel((char) c));
    }

    static boolean isConsonant(char c) {
        return KINDS.get(c) == Kind.CONSONANT;
    }

    static boolean isStress(char c) {
        return KINDS.get(c) == Kind.STRESS;
    }
}
