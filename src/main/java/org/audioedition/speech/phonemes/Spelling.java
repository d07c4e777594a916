package org.audioedition.speech.phonemes;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The letters of a word. */
final class Spelling {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Spelling() {}

    /** A word in small letters and without accents. */
    static String folded(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }

    /** The word without apostrophes; empty if something else than letters a to z is left, or nothing. */
    static String letters(String word) {
        String letters = word.replace("'", "");
        return letters.chars().allMatch(c -> c >= 'a' && c <= 'z') ? letters : "";
    }

    /**
     * The vowel letters behind each of {@code sounds} vowels, where letters and sounds can be paired; a silent e at the end is left out,
     * and the vowel of Mc has no letter.
     * Where they cannot, each gets the first vowel letter of a word that has only one kind of them, else nothing.
     */
    static List<String> vowels(String word, int sounds) {
        List<String> groups = groups(word);
        if (groups.size() == sounds + 1 && word.endsWith("e")) {
            groups.remove(groups.size() - 1);
        }
        if (groups.size() == sounds) {
            return groups;
        }
        String first = groups.isEmpty() ? "" : groups.get(0);
        boolean same = groups.stream().allMatch(first::equals);
        return Collections.nCopies(sounds, same ? first : "");
    }

    private static List<String> groups(String word) {
        List<String> groups = new ArrayList<>();
        if (word.startsWith("mc") && word.length() > 2 && !isVowel(word.charAt(2))) {
            groups.add("");
        }
        StringBuilder group = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (isVowel(word.charAt(i)) && (i > 0 || word.charAt(i) != 'y')) {
                group.append(word.charAt(i));
            } else if (group.length() > 0) {
                groups.add(group.toString());
                group.setLength(0);
            }
        }
        if (group.length() > 0) {
            groups.add(group.toString());
        }
        return groups;
    }

    private static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }
}
