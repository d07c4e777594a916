package org.audioedition.spoken;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Abbreviations with what they stand for where they stand, from {@code spoken-abbreviations.txt}. */
final class SpokenAbbreviations implements Rule {

    private static final int LONGEST = 12;

    private record Entry(String spoken, String where, String place) {}

    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Parties parties = new Parties(this::state);
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
        Match party = parties.read(word);
        if (party != null) {
            return party;
        }
        int stop = word.indexOf('.');
        if (stop > 0 && stop < 6 && word.length() <= LONGEST && digit(word, stop + 1)) {
            return glued(word.substring(0, stop + 1), word.substring(stop + 1));
        }
        if (word.length() > LONGEST) {
            return null;
        }
        boolean possessive = word.endsWith("'s");
        for (Entry entry : find(possessive ? word.substring(0, word.length() - 2) : word)) {
            if (holds(entry.where(), line, index)) {
                return Match.word(entry.spoken() + (possessive ? "'s" : ""))
                        .by(entry.where())
                        .from(entry.place());
            }
        }
        return null;
    }

    /** The entries of a written form; in the capitals of a headline {@code SEN.} is {@code Sen.}. */
    private List<Entry> find(String word) {
        List<Entry> found = entries.get(word);
        if (found == null
                && word.length() > 2
                && word.endsWith(".")
                && Letters.isCapitals(word)
                && word.charAt(1) != '.') {
            found = entries.get(word.charAt(0) + Letters.lower(word.substring(1)));
        }
        return found == null ? List.of() : found;
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

    /** The state that an abbreviation stands for, or null. */
    private Parties.@Nullable State state(String written) {
        for (Entry entry : entries.getOrDefault(written, List.of())) {
            if (entry.where().equals("place")) {
                return new Parties.State(entry.spoken(), entry.place());
            }
        }
        return null;
    }

    private static boolean holds(String where, Line line, int index) {
        String next = line.word(index + 1);
        String before = line.word(index - 1);
        boolean named = Letters.isCapitalized(next);
        return switch (where) {
            case "anywhere" -> true;
            case "name" -> named || next.startsWith("al-") || next.equals("and") || next.equals("de");
            case "first" -> named && !Letters.isCapitalized(before);
            case "between" -> named && Letters.isCapitalized(before);
            case "street" ->
                Numbers.isOrdinal(before)
                        || (Letters.isCapitalized(before)
                                && (!named || digit(line.word(index - 2), 0))
                                && !before.endsWith("."));
            case "number" -> digit(next, 0) || next.startsWith("#") || RomanNumeral.value(next) > 1;
            case "counted" -> digit(before, before.length() - 1);
            case "date" -> digit(next, 0) || digit(before, before.length() - 1) || Dates.isDay(before);
            case "weekday" ->
                !Letters.isCapitalized(before) && !before.equals("the") && !before.equals("a") && !line.last(index);
            case "place" -> line.piece(index - 1).equals(",") && Letters.isCapitalized(line.word(index - 2));
            case "state" -> !named;
            default -> false;
        };
    }

    private static boolean digit(String word, int at) {
        return at >= 0 && at < word.length() && Letters.isDigit(word.charAt(at));
    }
}
