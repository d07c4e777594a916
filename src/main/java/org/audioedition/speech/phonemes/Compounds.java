package org.audioedition.speech.phonemes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a word as two that are known, written as one ({@code livestream}), or as one with a prefix ({@code counterterrorism}). */
final class Compounds {

    /** A shorter word is found by chance in too many names. */
    private static final int SHORTEST = 4;

    private record Prefix(int fewest, String phonemes) {}

    private final Dictionary dictionary;
    private final Map<String, Prefix> prefixes = new HashMap<>();

    Compounds(Dictionary dictionary, Accent accent) {
        this.dictionary = dictionary;
        for (List<String> row : Rows.of("prefixes.txt")) {
            String phonemes = row.get(accent == Accent.AMERICAN ? 2 : row.size() - 1);
            prefixes.put(row.get(0), new Prefix(Integer.parseInt(row.get(1)), phonemes));
        }
    }

    /** How a word sounds that is written before another one with a hyphen; null if it is no prefix. */
    @Nullable
    String prefix(String word) {
        Prefix prefix = prefixes.get(word);
        return prefix == null ? null : prefix.phonemes();
    }

    /** The phonemes of the two, the main stress on one of them; null if there are no such two. */
    @Nullable
    String read(String word, Inflections.Stems known) {
        for (int cut = word.length() - SHORTEST; cut > 1; cut--) {
            String first = word.substring(0, cut);
            Prefix prefix = prefixes.get(first);
            boolean prefixed = prefix != null && word.length() - cut >= prefix.fewest();
            Variants left = cut < SHORTEST ? null : dictionary.find(first);
            Sound right = prefixed || left != null ? known.apply(word.substring(cut)) : null;
            if (right != null && prefix != null && prefixed) {
                return prefix.phonemes() + right.phonemes();
            }
            if (right != null && left != null) {
                return left.usual() + Stress.lesser(right.phonemes());
            }
        }
        return null;
    }
}
