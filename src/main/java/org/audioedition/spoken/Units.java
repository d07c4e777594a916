package org.audioedition.spoken;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units of measure, glued to their number or after it. */
final class Units implements Rule {

    /** What follows a length in metres, where {@code m} is not a million. */
    private static final Set<String> LENGTHS = Tables.words("lengths.txt");

    private static final Map<String, String> DIRECTIONS = Map.of("N", "north", "S", "south", "E", "east", "W", "west");

    /** Marks of inches after {@code 6'2}. */
    private static final Set<String> INCHES = Set.of("\"", "”", "″", "''");

    /** Whether {@code word} is a unit that may stand apart from its number. */
    static boolean isUnit(String word) {
        UnitTable.Unit unit = UnitTable.of(word);
        return unit != null && unit.apart();
    }

    @Override
    public @Nullable Match read(Line line, int index) {
        String word = line.word(index);
        Figure figure = Figure.at(word, 0);
        if (figure == null) {
            return apart(line, index, word);
        }
        String suffix = word.substring(figure.end());
        if (suffix.isEmpty()) {
            return null;
        }
        if (suffix.charAt(0) == '\'') {
            return feet(line, index, figure, suffix.substring(1));
        }
        return suffix.length() <= UnitTable.LONGEST ? glued(line, index, figure, suffix) : null;
    }

    /** A unit that stands as a word after its number. */
    static @Nullable Match apart(Line line, int index, String word) {
        String before = line.word(index - 1);
        if (before.isEmpty() || word.length() > UnitTable.LONGEST) {
            return null;
        }
        String direction = word.length() == 1 && before.endsWith("°") ? DIRECTIONS.get(word) : null;
        if (direction != null) {
            return Match.word(direction).by("after degrees");
        }
        UnitTable.Unit unit = UnitTable.of(word);
        if (unit == null) {
            return null;
        }
        boolean area = isArea(before);
        boolean per = before.equals("per") || (area && line.word(index - 2).equals("per"));
        boolean number = Letters.isDigit(before.charAt(before.length() - 1)) || Magnitudes.isWord(before);
        boolean fraction = before.length() == 1 && "½¼¾⅓⅔".contains(before);
        boolean million = before.endsWith("m") && Letters.isDigit(before.charAt(0)) && before.length() > 1;
        boolean temperature = word.length() == 1 && number && "CF".contains(word) && isTemperature(line, index);
        if (!temperature && !(unit.apart() && (area || number || fraction || per || million))) {
            return null;
        }
        boolean one = before.equals("1")
                || per
                || (number && !temperature && Adjectives.measures(line, index - 1, index + 1));
        return Match.word(one ? unit.singular() : unit.plural())
                .by("after its number")
                .from(unit.place());
    }

    private static boolean isArea(String before) {
        boolean brief = before.length() <= 3 && (before.startsWith("sq") || before.startsWith("cu"));
        return brief || before.equals("square") || before.equals("cubic");
    }

    /** "-5 C", "104 F": a number between no names, which would make the letter a part of theirs. */
    private static boolean isTemperature(Line line, int index) {
        return line.word(index - 1).length() <= 5
                && !Letters.isCapitalized(line.word(index - 2))
                && !Letters.isCapitalized(line.word(index + 1));
    }

    /** {@code 6'2"}: feet and inches of a person. */
    private static @Nullable Match feet(Line line, int index, Figure figure, String inches) {
        if (inches.length() > 2 || !Letters.isDigits(inches) || !figure.isPlain()) {
            return null;
        }
        boolean mark = INCHES.contains(line.piece(index + 1)) && !line.spaceBefore(index + 1);
        return Match.of(mark ? 2 : 1, figure.words() + " foot " + NumberWords.cardinal(inches))
                .by("feet and inches");
    }

    private static @Nullable Match glued(Line line, int index, Figure figure, String suffix) {
        String scale = scale(line, index, figure, suffix);
        if (scale != null) {
            return Match.word(figure.words() + " " + scale).by("magnitude");
        }
        UnitTable.Unit unit = UnitTable.of(suffix);
        if (unit == null) {
            return null;
        }
        boolean temperature = suffix.endsWith("C") || suffix.endsWith("F");
        boolean size = line.piece(index - 1).equals("×") || line.word(index - 1).equals("x");
        boolean adjective =
                Adjectives.measures(line, index, index + 1) || (size && Adjectives.isNoun(line.word(index + 1)));
        boolean one = figure.isOne() || (!temperature && adjective);
        return Match.word(figure.words() + " " + (one ? unit.singular() : unit.plural()))
                .by("glued to its number")
                .from(unit.place());
    }

    /** {@code 5m people}, {@code 2bn}, {@code 300K}. */
    private static @Nullable String scale(Line line, int index, Figure figure, String suffix) {
        boolean decimal = !figure.fraction().isEmpty();
        return switch (suffix) {
            case "bn" -> "billion";
            case "mn", "mln" -> "million";
            case "tn", "trn" -> "trillion";
            case "k", "K" -> figure.whole().length() >= 3 || decimal || isCounted(line, index) ? "thousand" : null;
            case "M", "B" ->
                figure.fraction().isEmpty() && (figure.whole().length() > 3 || isName(line, index))
                        ? null
                        : suffix.equals("M") ? "million" : "billion";
            case "m" -> isMillion(line.word(index + 1), figure) ? "million" : null;
            default -> null;
        };
    }

    /** "Apt. 3B", "Gate 12B", and the company 3M: a number with a letter that is a name. */
    private static boolean isName(Line line, int index) {
        String next = line.word(index + 1);
        boolean company = line.word(index).equals("3M") && (next.isEmpty() || !Letters.isLower(next.charAt(0)));
        return company || SingleLetters.isLettered(line.word(index - 1)) || Numbers.isNamed(line.word(index - 1));
    }

    private static boolean isCounted(Line line, int index) {
        String next = line.word(index + 1);
        return next.length() > 3 && Letters.isLower(next.charAt(0)) && next.endsWith("s") && !next.equals("runs");
    }

    private static boolean isMillion(String next, Figure figure) {
        if (LENGTHS.contains(next)) {
            return false;
        }
        boolean noun = (next.length() > 3 && (next.endsWith("s") || next.equals("people")))
                || Letters.isCapitalized(next)
                || isUnit(next);
        return noun || (!figure.fraction().isEmpty() && figure.whole().length() <= 3);
    }
}
