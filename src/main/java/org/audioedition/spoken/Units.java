package org.audioedition.spoken;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units of measure, glued to their number or after it, from {@code units.txt}. */
final class Units implements Rule {

    private record Unit(String singular, String plural, boolean apart, String place) {}

    private static final Map<String, Unit> UNITS = table();

    /** What follows a length in metres, where {@code m} is not a million. */
    private static final Set<String> LENGTHS = Set.of(
            "tall",
            "high",
            "long",
            "wide",
            "deep",
            "away",
            "above",
            "below",
            "race",
            "sprint",
            "relay",
            "freestyle",
            "hurdles",
            "butterfly",
            "backstroke",
            "final",
            "from",
            "apart",
            "north",
            "south",
            "east",
            "west",
            "down",
            "underground",
            "breaststroke",
            "steeplechase",
            "thick");

    private static final Set<String> SCALES = Set.of("hundred", "thousand", "million", "billion", "trillion");

    private static Map<String, Unit> table() {
        Map<String, Unit> units = new HashMap<>();
        for (Tables.Row row : Tables.rows("units.txt")) {
            units.put(
                    row.get(0), new Unit(row.get(1), row.get(2), !row.get(3, "").equals("glued"), row.place()));
        }
        return units;
    }

    /** Whether {@code word} is a unit that may stand apart from its number. */
    static boolean isUnit(String word) {
        Unit unit = UNITS.get(word);
        return unit != null && unit.apart();
    }

    /** The unit in the singular, as before a noun ("a five kilometer stretch"), or null. */
    static @Nullable String singular(String word) {
        Unit unit = UNITS.get(word);
        return unit == null ? null : unit.singular();
    }

    @Override
    public @Nullable Match read(Line line, int index) {
        String word = line.word(index);
        Figure figure = Figure.at(word, 0);
        return figure == null ? apart(line, index, word) : glued(line, index, word, figure);
    }

    /** A unit after its number, or after "square". */
    static @Nullable Match apart(Line line, int index, String word) {
        String before = line.word(index - 1);
        if (before.isEmpty() || !isUnit(word)) {
            return null;
        }
        Unit unit = UNITS.get(word);
        boolean area = before.startsWith("sq") || before.startsWith("cu") || before.equals("square");
        boolean number = Letters.isDigit(before.charAt(before.length() - 1)) || SCALES.contains(before);
        boolean fraction = before.length() == 1 && "½¼¾⅓⅔".contains(before);
        if (unit == null || !(area || number || fraction)) {
            return null;
        }
        return Match.word(before.equals("1") ? unit.singular() : unit.plural())
                .by("after its number")
                .from(unit.place());
    }

    private static @Nullable Match glued(Line line, int index, String word, Figure figure) {
        String suffix = word.substring(figure.end());
        if (suffix.isEmpty()) {
            return null;
        }
        String scale = scale(line, index, figure, suffix);
        if (scale != null) {
            return Match.word(figure.words() + " " + scale).by("magnitude");
        }
        Unit unit = UNITS.get(suffix);
        if (unit == null && suffix.endsWith(".")) {
            unit = UNITS.get(suffix.substring(0, suffix.length() - 1));
        }
        if (unit == null) {
            return null;
        }
        return Match.word(figure.words() + " " + (figure.isOne() ? unit.singular() : unit.plural()))
                .by("glued to its number")
                .from(unit.place());
    }

    /** {@code 5m people}, {@code 2bn}, {@code 300K}. */
    private static @Nullable String scale(Line line, int index, Figure figure, String suffix) {
        return switch (suffix) {
            case "bn" -> "billion";
            case "mn", "mln" -> "million";
            case "tn", "trn" -> "trillion";
            case "k", "K" -> figure.whole().length() >= 3 || !figure.fraction().isEmpty() ? "thousand" : null;
            case "M", "B" ->
                figure.fraction().isEmpty() && figure.whole().length() > 3
                        ? null
                        : suffix.equals("M") ? "million" : "billion";
            case "m" -> isMillion(line.word(index + 1), figure) ? "million" : null;
            default -> null;
        };
    }

    private static boolean isMillion(String next, Figure figure) {
        if (LENGTHS.contains(next)) {
            return false;
        }
        boolean noun =
                next.length() > 3 && (next.endsWith("s") || next.equals("people") || Letters.isCapitalized(next));
        return noun || (!figure.fraction().isEmpty() && figure.whole().length() <= 3);
    }
}
