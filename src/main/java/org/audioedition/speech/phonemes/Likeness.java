package org.audioedition.speech.phonemes;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.text.EditDistance;
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
            int distance = EditDistance.between(outline, outline(candidate));
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
}
