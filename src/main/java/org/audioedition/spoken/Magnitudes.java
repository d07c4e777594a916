package org.audioedition.spoken;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The magnitudes of large numbers, as words and as the short forms of {@code magnitudes.txt}. */
final class Magnitudes {

    private static final Set<String> WORDS =
            Set.of("hundred", "thousand", "million", "billion", "trillion", "quadrillion", "crore", "lakh");
    private static final Map<String, String> SHORT = table();

    private Magnitudes() {}

    private static Map<String, String> table() {
        Map<String, String> table = new HashMap<>();
        for (Tables.Row row : Tables.rows("magnitudes.txt")) {
            table.put(row.get(0), row.get(1));
        }
        return table;
    }

    /** The word for what is glued to an amount of money ({@code bn}, {@code million}); empty if it is none. */
    static String of(String glued) {
        return WORDS.contains(glued) ? glued : SHORT.getOrDefault(glued, "");
    }

    /** Whether {@code word} is a magnitude in full. */
    static boolean isWord(String word) {
        return WORDS.contains(word);
    }

    /** The magnitude that {@code word} is, alone or before a hyphen ({@code billion-a-year}); empty if it is none. */
    static String leading(String word) {
        int dash = word.indexOf('-');
        String first = dash > 0 ? word.substring(0, dash) : word;
        boolean brief = first.length() == 2 || first.length() == 3;
        return WORDS.contains(first) ? first : brief ? SHORT.getOrDefault(first, "") : "";
    }
}
