package org.audioedition.spoken;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Abbreviations with what they stand for where they stand, from {@code spoken-abbreviations.txt}. */
final class SpokenAbbreviations implements Rule {

    private record Entry(String spoken, String where, String place) {}

    private static final Map<String, String> PARTIES =
            Map.of("R", "Republican", "D", "Democrat", "I", "independent", "DFL", "Democrat");

    private final Map<String, List<Entry>> entries = new HashMap<>();

    private final UnaryOperator<String> say;

    /** @param say says the number behind an abbreviation */
    SpokenAbbreviations(UnaryOperator<String> say) {
        this.say = say;
        for (Tables.Row row : Tables.rows("spoken-abbreviations.txt")) {
            Entry entry = new Entry(row.get(1), row.get(2, "anywhere"), row.place());
            entries.computeIfAbsent(row.get(0), key -> new ArrayList<>()).add(entry);
        }
    }

    @Override
    public @Nullable Match read(Line line, int index) {
        String word = line.word(index);
        String party = word.length() > 3 && Letters.isUpper(word.charAt(0)) ? party(word) : null;
        if (party != null) {
            return Match.word(party).by("party and state");
        }
        int stop = word.indexOf('.');
        if (stop > 0 && stop < 6 && digit(word, stop + 1)) {
            return glued(word.substring(0, stop + 1), word.substring(stop + 1));
        }
        boolean possessive = word.endsWith("'s");
        List<Entry> found = entries.get(possessive ? word.substring(0, word.length() - 2) : word);
        if (found == null) {
            return null;
        }
        for (Entry entry : found) {
            if (holds(entry.where(), line, index)) {
                return Match.word(entry.spoken() + (possessive ? "'s" : ""))
                        .by(entry.where())
                        .from(entry.place());
            }
        }
        return null;
    }

    /** An abbreviation with its number right behind it: {@code No.10}, {@code p.6}. */
    private @Nullable Match glued(String word, String number) {
        for (Entry entry : entries.getOrDefault(word, List.of())) {
            if (entry.where().equals("number") || entry.where().equals("anywhere")) {
                return Match.word(entry.spoken() + " " + say.apply(number))
                        .by("with its number")
                        .from(entry.place());
            }
        }
        return null;
    }

    /** {@code R-S.C.}: the party and the state of a member of Congress. */
    private @Nullable String party(String word) {
        int dash = word.indexOf('-');
        if (dash < 1 || dash > 3) {
            return null;
        }
        String party = PARTIES.get(word.substring(0, dash));
        String place = word.substring(dash + 1);
        if (party == null || place.isEmpty() || !Letters.isCapitalized(place)) {
            return null;
        }
        for (Entry entry : entries.getOrDefault(place, List.of())) {
            if (entry.where().equals("place")) {
                return party + " of " + entry.spoken();
            }
        }
        boolean state = place.length() > 3 && Letters.isLetters(place) && Letters.isLower(place.charAt(1));
        return state ? party + " of " + place : null;
    }

    private static boolean holds(String where, Line line, int index) {
        String next = line.word(index + 1);
        String before = line.word(index - 1);
        return switch (where) {
            case "anywhere" -> true;
            case "name" ->
                Letters.isCapitalized(next) || next.startsWith("al-") || next.equals("and") || next.equals("de");
            case "street" ->
                Letters.isCapitalized(before)
                        && (!Letters.isCapitalized(next) || digit(line.word(index - 2), 0))
                        && !before.endsWith(".");
            case "number" -> digit(next, 0) || next.startsWith("#");
            case "counted" -> digit(before, before.length() - 1);
            case "date" -> digit(next, 0) || digit(before, before.length() - 1);
            case "place" -> line.piece(index - 1).equals(",") && Letters.isCapitalized(line.word(index - 2));
            default -> false;
        };
    }

    private static boolean digit(String word, int at) {
        return at >= 0 && at < word.length() && Letters.isDigit(word.charAt(at));
    }
}
