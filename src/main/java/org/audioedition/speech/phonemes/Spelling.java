package org.audioedition.speech.phonemes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The vowels of a word as they are written. */
final class Spelling {

    private Spelling() {}

    /**
     * The vowel letters behind each of {@code sounds} vowels, where letters and sounds can be paired; a silent e at the end is left out.
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

    static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }
}
