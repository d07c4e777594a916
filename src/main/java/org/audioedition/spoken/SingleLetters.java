package org.audioedition.spoken;

import java.util.Map;
import java.util.Set;

/** Single letters: names of letters, but for the pronoun and the article. */
final class SingleLetters {

    /** Nouns before a letter that is a name: "plan A". */
    private static final Set<String> LETTERED = Tables.words("lettered-nouns.txt");

    private static final Map<String, String> DIRECTIONS = Map.of("N", "north", "S", "south", "E", "east", "W", "west");

    private static final String OPENERS = "\"'“‘(";
    private static final String CLOSERS = "\"'”’)";

    private SingleLetters() {}

    static String say(Line line, int index, String word) {
        String lower = Letters.lower(word);
        if (lower.equals("i")) {
            return "i";
        }
        boolean enclosed = isOne(line.piece(index - 1), OPENERS) && isOne(line.piece(index + 1), CLOSERS);
        String next = line.word(index + 1);
        if (word.equals("x")
                && !next.isEmpty()
                && Letters.isDigit(next.charAt(0))
                && !line.word(index - 1).isEmpty()) {
            return "by";
        }
        if (word.equals("a")) {
            return enclosed ? "A" : "a";
        }
        boolean minutes =
                line.piece(index - 1).equals("′") || line.piece(index - 1).equals("″");
        if (minutes && DIRECTIONS.containsKey(word)) {
            return DIRECTIONS.getOrDefault(word, word);
        }
        if (line.piece(index - 1).equals("°") && (lower.equals("c") || lower.equals("f"))) {
            return lower.equals("c") ? "celsius" : "fahrenheit";
        }
        if (word.equals("A")) {
            String before = line.word(index - 1);
            boolean letter = enclosed
                    || line.piece(index + 1).equals("+")
                    || isLettered(before)
                    || (line.inside(index) && Letters.isCapitalized(before) && line.last(index));
            return letter ? "A" : "a";
        }
        return Letters.isLetter(word.charAt(0)) ? Letters.spell(word) : lower;
    }

    /** Whether a letter, or a number with a letter, after {@code word} is a name. */
    static boolean isLettered(String word) {
        return LETTERED.contains(Letters.lower(word));
    }

    private static boolean isOne(String mark, String marks) {
        return mark.length() == 1 && marks.contains(mark);
    }
}
