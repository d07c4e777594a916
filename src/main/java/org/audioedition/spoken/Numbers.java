package org.audioedition.spoken;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cardinals, ordinals, decimals, percentages and what is glued to a number without being a unit. */
final class Numbers implements Rule {

    /** The fractions that are one character, as numerator and denominator. */
    private static final Map<Character, String> VULGAR = Map.ofEntries(
            Map.entry('½', "1/2"),
            Map.entry('⅓', "1/3"),
            Map.entry('⅔', "2/3"),
            Map.entry('¼', "1/4"),
            Map.entry('¾', "3/4"),
            Map.entry('⅕', "1/5"),
            Map.entry('⅖', "2/5"),
            Map.entry('⅗', "3/5"),
            Map.entry('⅘', "4/5"),
            Map.entry('⅙', "1/6"),
            Map.entry('⅚', "5/6"),
            Map.entry('⅛', "1/8"),
            Map.entry('⅜', "3/8"),
            Map.entry('⅝', "5/8"),
            Map.entry('⅞', "7/8"));

    /** Words after which three digits are a name, said in two parts. */
    private static final Set<String> NAMED = Set.of(
            "Boeing",
            "Airbus",
            "Flight",
            "flight",
            "Highway",
            "Route",
            "Interstate",
            "Room",
            "Embraer",
            "Xbox",
            "Peugeot",
            "Area",
            "Class",
            "Hwy.");

    /** Whether {@code word} is digits with {@code st}, {@code nd}, {@code rd} or {@code th}. */
    static boolean isOrdinal(String word) {
        int digits = word.length() - 2;
        if (digits < 1 || !Letters.isDigit(word.charAt(0))) {
            return false;
        }
        String ending = Letters.lower(word.substring(digits));
        return (ending.equals("th") || ending.equals("st") || ending.equals("nd") || ending.equals("rd"))
                && Letters.isDigits(word.substring(0, digits).replace(",", ""));
    }

    @Override
    public @Nullable Match read(Line line, int index) {
        String word = line.word(index);
        if (VULGAR.containsKey(word.charAt(0)) && word.length() == 1) {
            return Match.word(vulgar(word, isInteger(line.word(index - 1))));
        }
        if (word.charAt(0) == '#' && word.length() > 1 && Letters.isDigit(word.charAt(1))) {
            return Match.word("number " + NumberWords.cardinal(digitsOf(word)));
        }
        Figure figure = Figure.at(word, 0);
        if (figure == null) {
            return null;
        }
        String spoken = spoken(line, index, figure, word.substring(figure.end()));
        return spoken == null ? null : Match.word(spoken);
    }

    private static @Nullable String spoken(Line line, int index, Figure figure, String suffix) {
        if (suffix.isEmpty() || suffix.equals(".")) {
            if (figure.isPlain() && figure.whole().equals("911")) {
                return "nine one one";
            }
            if (figure.isPlain() && isCode(line, index, figure.whole().length())) {
                return NumberWords.digits(figure.whole());
            }
            boolean name = figure.isPlain() && figure.whole().length() == 3 && NAMED.contains(line.word(index - 1));
            return name ? NumberWords.name(figure.whole()) : figure.words();
        }
        if (isOrdinal(figure.whole() + suffix)) {
            return NumberWords.ordinal(figure.whole());
        }
        if (suffix.endsWith("'s") && isOrdinal(figure.whole() + suffix.substring(0, suffix.length() - 2))) {
            return NumberWords.ordinal(figure.whole()) + "'s";
        }
        return switch (suffix) {
            case "%" -> figure.words() + " percent";
            case "‰" -> figure.words() + " per mille";
            case "°" -> figure.words() + (figure.isOne() ? " degree" : " degrees");
            case "x", "X", "×" -> figure.words() + " times";
            case "s" ->
                !figure.fraction().isEmpty()
                        ? figure.words() + " seconds"
                        : NumberWords.plural(figure.isPlain() ? NumberWords.name(figure.whole()) : figure.words());
            case "'s" ->
                (Dates.isYear(new Line(figure.whole()), 0) ? NumberWords.name(figure.whole()) : figure.words()) + "'s";
            default -> glued(figure, suffix);
        };
    }

    /** A code after a state, as in "CA 91230", or the area of a telephone number, as in "(212) 555-0100". */
    private static boolean isCode(Line line, int index, int length) {
        String before = line.word(index - 1);
        boolean state = line.piece(index - 2).equals(",") && before.length() == 2 && Letters.isCapitals(before);
        boolean area = line.piece(index - 1).equals("(")
                && line.piece(index + 1).equals(")")
                && line.word(index + 2).length() == 8
                && line.word(index + 2).charAt(3) == '-';
        return length == 5 ? state : length == 3 && area;
    }

    /** What is glued to a number and no unit: {@code 2½}, {@code 88.1FM}. */
    private static @Nullable String glued(Figure figure, String suffix) {
        if (suffix.length() == 1 && VULGAR.containsKey(suffix.charAt(0))) {
            return figure.words() + " " + vulgar(suffix, true);
        }
        if ((figure.fraction().isEmpty() && !figure.grouped()) || !Letters.isLetters(suffix)) {
            return null;
        }
        return figure.words() + " " + (Letters.isCapitals(suffix) ? Letters.spell(suffix) : suffix);
    }

    private static String vulgar(String sign, boolean after) {
        String parts = VULGAR.getOrDefault(sign.charAt(0), "1/2");
        return fraction(parts.substring(0, 1), parts.substring(2), after);
    }

    /** A fraction, alone ("one half") or after a whole number ("and a half"). */
    static String fraction(String numerator, String denominator, boolean after) {
        String words = NumberWords.fraction(numerator, denominator);
        if (!after) {
            return words;
        }
        return "and " + (words.startsWith("one ") ? "a " + words.substring(4) : words);
    }

    static boolean isInteger(String word) {
        return Letters.isDigits(word.replace(",", ""));
    }

    private static String digitsOf(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (Letters.isDigit(word.charAt(i))) {
                out.append(word.charAt(i));
            }
        }
        return out.toString();
    }
}
