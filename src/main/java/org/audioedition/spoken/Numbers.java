package org.audioedition.spoken;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Cardinals, ordinals, decimals, percentages and what is glued to a number without being a unit. */
final class Numbers implements Rule {

    /** Names and nouns after which a number is a name, said in pairs of digits. */
    private static final Map<String, String> NAMED = Tables.places("numbered-names.txt");

    /** What is joined to a number by a sign and said by itself is no longer than this. */
    private static final int LONGEST_SUFFIX = 16;

    private final UnaryOperator<String> say;

    /** @param say says what is joined to a number by a sign */
    Numbers(UnaryOperator<String> say) {
        this.say = say;
    }

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
        if (word.charAt(0) == '#' && word.length() > 1 && Letters.isDigit(word.charAt(1))) {
            return Match.word("number " + NumberWords.cardinal(digitsOf(word))).by("number sign");
        }
        Figure figure = Figure.at(word, 0);
        if (figure == null) {
            return null;
        }
        String suffix = word.substring(figure.end());
        return suffix.isEmpty() || suffix.equals(".") ? bare(line, index, figure) : glued(line, index, figure, suffix);
    }

    private static Match bare(Line line, int index, Figure figure) {
        String digits = figure.whole();
        if (figure.isPlain()) {
            Match several = SpacedNumbers.read(line, index, figure);
            if (several != null) {
                return several;
            }
            String place = digits.length() == 3 || digits.length() == 4 ? NAMED.get(line.word(index - 1)) : null;
            if (isAeroplane(digits) && line.word(index + 1).equals("MAX")) {
                return Match.word(NumberWords.name(digits)).by("number as a name");
            }
            if (place != null && !Years.isCount(line, index)) {
                return Match.word(NumberWords.name(digits))
                        .by("number as a name")
                        .from(place);
            }
            if (digits.length() == 3 && isClause(line, index)) {
                return Match.word(NumberWords.name(digits)).by("number before a clause");
            }
        }
        if (figure.isPlain() && digits.length() >= 6 && isSerial(line, index)) {
            return Match.word(NumberWords.digits(digits)).by("serial number");
        }
        return Match.word(figure.words()).by("cardinal");
    }

    /** Whether letters before the number make it the number of a thing: "OCLC 173092429". */
    private static boolean isSerial(Line line, int index) {
        String before = line.word(index - 1);
        return before.length() > 1
                && before.length() < 6
                && Letters.isLetters(before)
                && Letters.isCapitals(before)
                && !line.headline();
    }

    /** Whether a number after {@code word} is a name. */
    static boolean isNamed(String word) {
        return NAMED.containsKey(word);
    }

    /** Whether three digits are a model of Boeing's: 737, 787. */
    static boolean isAeroplane(String digits) {
        return digits.length() == 3 && digits.charAt(0) == '7' && digits.charAt(2) == '7';
    }

    /** {@code 401(k)}, {@code 501(c)(3)}. */
    private static boolean isClause(Line line, int index) {
        return line.piece(index + 1).equals("(")
                && !line.spaceBefore(index + 1)
                && line.word(index + 2).length() == 1
                && line.piece(index + 3).equals(")");
    }

    private @Nullable Match glued(Line line, int index, Figure figure, String suffix) {
        if (isOrdinal(figure.whole() + suffix)) {
            return Match.word(NumberWords.ordinal(figure.whole())).by("ordinal");
        }
        if (suffix.endsWith("'s") && isOrdinal(figure.whole() + suffix.substring(0, suffix.length() - 2))) {
            return Match.word(NumberWords.ordinal(figure.whole()) + "'s").by("ordinal");
        }
        boolean adjective = suffix.equals("°") && Adjectives.leads(line, index, index + 1);
        String spoken = switch (suffix) {
            case "%" -> figure.words() + " percent";
            case "%'s" -> figure.words() + " percent's";
            case "‰" -> figure.words() + " per mille";
            case "°" -> figure.words() + (figure.isOne() || adjective ? " degree" : " degrees");
            case "x", "X" ->
                isAeroplane(figure.whole()) ? NumberWords.name(figure.whole()) + " X" : figure.words() + " times";
            case "×" -> figure.words() + " times";
            case "s" ->
                !figure.fraction().isEmpty()
                        ? figure.words() + " seconds"
                        : NumberWords.plural(figure.isPlain() ? NumberWords.name(figure.whole()) : figure.words());
            case "'s" -> figure.words() + "'s";
            default -> other(line, index, figure, suffix);
        };
        return spoken == null
                ? null
                : Match.word(spoken).by(suffix.length() == 1 ? "number with " + suffix : "number with more");
    }

    /** {@code 88.1FM}, {@code 2%/yr}, {@code 4x100m}, {@code 40°26}. */
    private @Nullable String other(Line line, int index, Figure figure, String suffix) {
        if (suffix.startsWith("x/") && suffix.length() <= LONGEST_SUFFIX) {
            return figure.words() + " times per " + say.apply(suffix.substring(2));
        }
        if (suffix.startsWith("%/")) {
            String unit = UnitTable.singular(suffix.substring(2));
            return unit == null ? null : figure.words() + " percent per " + unit;
        }
        boolean digit = suffix.length() > 1 && suffix.length() <= LONGEST_SUFFIX && Letters.isDigit(suffix.charAt(1));
        if (digit
                && (suffix.charAt(0) == 'x' || suffix.charAt(0) == '×')
                && figure.whole().length() <= 4) {
            Figure second = Figure.at(suffix, 1);
            String unit = second == null ? null : UnitTable.singular(suffix.substring(second.end()));
            return second != null && unit != null && Adjectives.measures(line, index, index + 1)
                    ? figure.words() + " by " + second.words() + " " + unit
                    : figure.words() + " by " + say.apply(suffix.substring(1));
        }
        if (digit && suffix.charAt(0) == '°') {
            return figure.words() + " degrees " + say.apply(suffix.substring(1));
        }
        if ((figure.fraction().isEmpty() && !figure.grouped()) || !Letters.isLetters(suffix)) {
            return null;
        }
        return figure.words() + " " + (Letters.isCapitals(suffix) ? Letters.spell(suffix) : suffix);
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
