package org.audioedition.speech.phonemes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a word as two that are known, written as one: {@code livestream}, {@code counterterrorism}. */
final class Compounds {

    /** A shorter word is found by chance in too many names. */
    private static final int SHORTEST = 4;

    private final Dictionary dictionary;
    private final Set<String> prefixes = new HashSet<>();

    Compounds(Dictionary dictionary) {
        this.dictionary = dictionary;
        for (List<String> row : Rows.of("prefixes.txt")) {
            prefixes.add(row.get(0));
        }
    }

    /** The phonemes of the two words, the main stress on one of them; null if there are no such two. */
    @Nullable
    String read(String word, Inflections.Stems known) {
        for (int cut = word.length() - SHORTEST; cut > 1; cut--) {
            String first = word.substring(0, cut);
            boolean prefix = prefixes.contains(first);
            Variants left = prefix || cut >= SHORTEST ? dictionary.find(first) : null;
            Sound right = left == null ? null : known.apply(word.substring(cut));
            if (left != null && right != null) {
                return prefix
                        ? Stress.lesser(left.usual()) + right.phonemes()
                        : left.usual() + Stress.lesser(right.phonemes());
            }
        }
        return null;
    }
}
