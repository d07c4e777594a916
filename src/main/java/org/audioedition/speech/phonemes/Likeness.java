package org.audioedition.speech.phonemes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which of a word's sounds in the dictionary somebody means who wrote it a little differently. */
final class Likeness {

    /** Vowels that a syllable without stress may exchange for one another, or lose. */
    private static final String REDUCED = "əᵊᵻɪiʌɐɛ";

    private Likeness() {}

    /**
     * The variant that is most like {@code phonemes}; null if the word has one only, if none is like it, or if two are alike.
     *
     * @param leeway how many sounds may differ
     */
    static @Nullable String nearest(String phonemes, Variants variants, int leeway) {
        if (variants.others().isEmpty()) {
            return null;
        }
        List<String> candidates = new ArrayList<>(variants.others().values());
        candidates.add(0, variants.usual());
        String outline = outline(phonemes);
        String nearest = null;
        int least = leeway + 1;
        boolean alike = false;
        for (String candidate : candidates) {
            int distance = distance(outline, outline(candidate));
            if (distance < least) {
                least = distance;
                nearest = candidate;
                alike = false;
            } else if (distance == least && nearest != null && !nearest.equals(candidate)) {
                alike = true;
            }
        }
        return alike && least > 0 ? null : nearest;
    }

    /** Whether two words differ in stress at most, and in the vowels of weak syllables. */
    static boolean sameSounds(String one, String other) {
        return outline(one.replace(Alphabet.MAIN_STRESS, Alphabet.LESSER_STRESS))
                .equals(outline(other.replace(Alphabet.MAIN_STRESS, Alphabet.LESSER_STRESS)));
    }

    /** The word without what careful writers differ in: lesser stress, length, taps, the vowels of weak syllables. */
    static String outline(String phonemes) {
        StringBuilder out = new StringBuilder();
        boolean stressed = false;
        for (int i = 0; i < phonemes.length(); i++) {
            char c = phonemes.charAt(i);
            if (c == Alphabet.MAIN_STRESS) {
                stressed = true;
                out.append(c);
            } else if (c == 'ɾ' || c == 'ʔ') {
                out.append('t');
            } else if (c != Alphabet.LESSER_STRESS && c != Alphabet.LONG && (stressed || REDUCED.indexOf(c) < 0)) {
                out.append(c);
            }
            stressed &= !Alphabet.isVowel(c);
        }
        return out.toString();
    }

    /** The edit distance (Levenshtein 1966). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchanged = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
