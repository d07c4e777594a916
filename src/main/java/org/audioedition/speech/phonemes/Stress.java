package org.audioedition.speech.phonemes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Moves the stress of words, as a sentence or a longer word asks; marks stand right before the vowel. */
final class Stress {

    /** Symbols that stand for two sounds. */
    private static final String HEAVY = "AIOQWYʤʧ";

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

    /** Words as one, with the main stress on the heavier half of them, and of equals on the later ones. */
    static String joined(List<String> words) {
        List<Integer> order = new ArrayList<>();
        int stressed = 0;
        for (int i = 0; i < words.size(); i++) {
            order.add(i);
            stressed += hasMain(words.get(i)) ? 1 : 0;
        }
        if (stressed <= (words.size() + 1) / 2) {
            return String.join("", words);
        }
        order.sort(Comparator.<Integer, Boolean>comparing(i -> hasMain(words.get(i)))
                .thenComparing(i -> weight(words.get(i)))
                .thenComparing(i -> i));
        List<String> joined = new ArrayList<>(words);
        for (int i : order.subList(0, words.size() / 2)) {
            joined.set(i, lesser(words.get(i)));
        }
        return String.join("", joined);
    }

    private static boolean hasMain(String phonemes) {
        return phonemes.indexOf(Alphabet.MAIN_STRESS) >= 0;
    }

    private static int weight(String phonemes) {
        int weight = phonemes.length();
        for (int i = 0; i < phonemes.length(); i++) {
            weight += HEAVY.indexOf(phonemes.charAt(i)) >= 0 ? 1 : 0;
        }
        return weight;
    }

    /** Words run together with the main stress on the last one: the letters of a name. */
    static String last(String phonemes) {
        String lesser = lesser(phonemes);
        int at = lesser.lastIndexOf(Alphabet.LESSER_STRESS);
        return at < 0 ? lesser : lesser.substring(0, at) + Alphabet.MAIN_STRESS + lesser.substring(at + 1);
    }
}
