package org.audioedition.spoken;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Street addresses: house numbers (350 Fifth Avenue), directions (E. 42nd St.) and postal codes. */
final class Addresses implements Rule {

    private static final Set<String> STREETS = Tables.words("street-words.txt");
    private static final Set<String> STATES = states();

    private static final Map<String, String> QUARTERS =
            Map.of("NW", "northwest", "NE", "northeast", "SW", "southwest", "SE", "southeast");
    private static final Map<String, String> DIRECTIONS = Map.of("N", "north", "S", "south", "E", "east", "W", "west");

    /** Words of a street's name that are looked at. */
    private static final int FAR = 5;

    private static final int LONGEST = 6;

    /** The names of states in full and short, as they stand before a postal code. */
    private static Set<String> states() {
        Set<String> states = new HashSet<>();
        for (Tables.Row row : Tables.rows("spoken-abbreviations.txt")) {
            String where = row.get(2, "");
            if (where.equals("place") || where.equals("state")) {
                states.add(Letters.lower(row.get(0)));
                states.add(row.get(1).substring(row.get(1).lastIndexOf(' ') + 1));
            }
        }
        states.add("d.c.");
        states.add("dc");
        return states;
    }

    @Override
    public @Nullable Match read(Line line, int index) {
        String word = line.word(index);
        if (word.length() > LONGEST) {
            return null;
        }
        if (Letters.isDigit(word.charAt(0))) {
            return number(line, index, word);
        }
        return Letters.isUpper(word.charAt(0)) && word.length() <= 4 ? direction(line, index, word) : null;
    }

    private static @Nullable Match number(Line line, int index, String word) {
        int digits = word.length();
        if (digits > 1 && Letters.isUpper(word.charAt(digits - 1))) {
            digits--;
        }
        if (digits > 5 || !Letters.isDigits(word.substring(0, digits))) {
            return null;
        }
        if (word.length() == 5 && digits == 5 && isState(line, index)) {
            return Match.word(NumberWords.digits(word)).by("postal code");
        }
        boolean block = line.word(index + 1).equals("block") && digits == word.length();
        if (digits < 3 && digits == word.length()) {
            return null;
        }
        boolean house = !Years.isBefore(line.word(index - 1)) && isStreet(line, index + 1);
        if (!block && !house) {
            return null;
        }
        String letter = digits < word.length() ? " " + word.charAt(digits) : "";
        return Match.word(NumberWords.name(word.substring(0, digits)) + letter)
                .by(block ? "number of a block" : "house number");
    }

    private static boolean isState(Line line, int index) {
        String state = Letters.lower(line.word(index - 1));
        int comma = index - 2;
        while (comma > index - 4 && Letters.isCapitalized(line.word(comma))) {
            comma--;
        }
        boolean apart = line.piece(index - 1).equals(",") && STATES.contains(Letters.lower(line.word(index - 2)));
        return apart || (line.piece(comma).equals(",") && STATES.contains(state));
    }

    /** Whether the name of a street begins at {@code from}: capitals and ordinals up to a word for a street. */
    private static boolean isStreet(Line line, int from) {
        for (int i = from; i < from + FAR; i++) {
            String word = line.word(i);
            boolean part = Letters.isCapitalized(word) || Numbers.isOrdinal(word) || STREETS.contains(word);
            if (!part) {
                return false;
            }
            if (i > from && STREETS.contains(word)) {
                String next = line.word(i + 1);
                return !(next.length() > 3 && Letters.isLower(next.charAt(0)) && next.endsWith("s"));
            }
        }
        return false;
    }

    /** {@code NW} after a street, {@code E.} before its name. */
    private static @Nullable Match direction(Line line, int index, String word) {
        String before = line.word(index - 1);
        String quarter = QUARTERS.get(word.replace(".", ""));
        if (quarter != null) {
            return STREETS.contains(before) || (isStreet(line, index + 1) && startsWithDigit(before))
                    ? Match.word(quarter).by("direction of a street")
                    : null;
        }
        String direction = word.length() == 2 && word.charAt(1) == '.' ? DIRECTIONS.get(word.substring(0, 1)) : null;
        if (direction == null && word.length() == 1 && startsWithDigit(before)) {
            direction = DIRECTIONS.get(word);
        }
        boolean name = Letters.isCapitalized(before) && !startsWithDigit(before);
        boolean street = isStreet(line, index + 1) || isStreets(line, index + 1);
        return direction != null && !name && street ? Match.word(direction).by("direction of a street") : null;
    }

    /** "Broad and W. Pine streets": names of streets before their plural. */
    private static boolean isStreets(Line line, int from) {
        for (int i = from; i < from + FAR; i++) {
            String word = line.word(i);
            if (i > from && (word.equals("streets") || word.equals("avenues") || word.equals("street"))) {
                return true;
            }
            if (!Letters.isCapitalized(word) && !Numbers.isOrdinal(word) && !word.equals("and")) {
                return false;
            }
        }
        return false;
    }

    private static boolean startsWithDigit(String word) {
        return !word.isEmpty() && Letters.isDigit(word.charAt(0));
    }
}
