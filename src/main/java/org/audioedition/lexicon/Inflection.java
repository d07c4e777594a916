package org.audioedition.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A way to read a written word as a word of the lexicon with an ending.
 *
 * @param stem the word without it, folded, in the case of the text
 * @param ending what is taken off
 * @param onlyLower whether this is done for lower-case graphemes only: names have no past, and a Kennedy no {@code -ies}
 */
record Inflection(String stem, Ending ending, boolean onlyLower) {

    private static final int SHORTEST_STEM = 2;

    /** All ways to read a folded word so, a handful at most. */
    static List<Inflection> of(String word) {
        String lower = Spelling.lower(word);
        if (lower.length() != word.length()) {
            return List.of();
        }
        List<Inflection> found = new ArrayList<>();
        Reader reader = new Reader(word, lower, found);
        if (lower.endsWith("s") || lower.endsWith("'")) {
            reader.strip("'s", "", Ending.POSSESSIVE, false);
            reader.strip("s'", "", Ending.POSSESSIVE, false);
            reader.strip("'", "", Ending.APOSTROPHE, false);
            reader.strip("s", "", Ending.PLURAL, false);
            reader.stripIf("es", Ending.PLURAL, Inflection::takesEs);
            reader.strip("ies", "y", Ending.PLURAL, true);
        } else if (lower.endsWith("d")) {
            reader.strip("ed", "", Ending.PAST, true);
            reader.strip("ed", "e", Ending.PAST, true);
            reader.strip("ied", "y", Ending.PAST, true);
            reader.doubled("ed", Ending.PAST);
        } else if (lower.endsWith("g")) {
            reader.strip("ing", "", Ending.ING, true);
            reader.strip("ing", "e", Ending.ING, true);
            reader.doubled("ing", Ending.ING);
        }
        return found;
    }

    /** After a hiss in writing, and after an o: {@code Sanchezes}, {@code embargoes}. */
    private static boolean takesEs(String stem) {
        char last = stem.charAt(stem.length() - 1);
        return "szxoSZXO".indexOf(last) >= 0
                || Spelling.lower(stem).endsWith("ch")
                || Spelling.lower(stem).endsWith("sh");
    }

    private record Reader(String word, String lower, List<Inflection> found) {

        void strip(String written, String instead, Ending ending, boolean onlyLower) {
            int stem = word.length() - written.length();
            if (stem >= SHORTEST_STEM && lower.endsWith(written)) {
                found.add(new Inflection(word.substring(0, stem) + instead, ending, onlyLower));
            }
        }

        void stripIf(String written, Ending ending, Predicate<String> stems) {
            int stem = word.length() - written.length();
            if (stem >= SHORTEST_STEM && lower.endsWith(written) && stems.test(word.substring(0, stem))) {
                found.add(new Inflection(word.substring(0, stem), ending, false));
            }
        }

        /** {@code -ed} and {@code -ing} behind a consonant that they double. */
        void doubled(String written, Ending ending) {
            int stem = word.length() - written.length();
            if (stem > SHORTEST_STEM && lower.endsWith(written) && lower.charAt(stem - 1) == lower.charAt(stem - 2)) {
                found.add(new Inflection(word.substring(0, stem - 1), ending, true));
            }
        }
    }
}
