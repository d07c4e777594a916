package org.audioedition.spoken;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Fractions and mixed numbers, with what is joined to them: {@code 3/4}, {@code 2½}, {@code 1/4-mile}, {@code 2-1/2-hour}. */
final class Fractions implements Rule {

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

    private static final Set<String> ENDINGS = Set.of("ths", "th", "rds", "rd", "nds", "nd");

    private static final int LONGEST = 40;

    private final UnaryOperator<String> say;

    /** @param say says what is joined to a fraction */
    Fractions(UnaryOperator<String> say) {
        this.say = say;
    }

    @Override
    public @Nullable Match read(Line line, int index) {
        String word = line.word(index);
        char first = word.charAt(0);
        if (VULGAR.containsKey(first) && word.length() <= LONGEST) {
            return vulgar(word, 0, isInteger(line.word(index - 1)), "");
        }
        if (!Letters.isDigit(first) || word.length() > LONGEST) {
            return null;
        }
        int digits = digits(word, 0);
        if (digits < word.length() && VULGAR.containsKey(word.charAt(digits))) {
            return vulgar(word, digits, true, NumberWords.cardinal(word.substring(0, digits)) + " ");
        }
        if (digits + 1 < word.length() && word.charAt(digits) == '-' && Letters.isDigit(word.charAt(digits + 1))) {
            String part = part(word, digits + 1, true);
            return part == null
                    ? null
                    : Match.word(NumberWords.cardinal(word.substring(0, digits)) + " " + part)
                            .by("mixed number");
        }
        // A fraction alone in its word may be a date or a pair as well: that is for the rule of ranges.
        if (word.indexOf('-') < 0) {
            return null;
        }
        String part = part(word, 0, isInteger(line.word(index - 1)));
        return part == null ? null : Match.word(part).by("fraction with a noun");
    }

    /** A sign such as ½ at {@code at}, and what is joined to it. */
    private @Nullable Match vulgar(String word, int at, boolean after, String before) {
        String parts = VULGAR.getOrDefault(word.charAt(at), "1/2");
        String spoken = before + fraction(parts.substring(0, 1), parts.substring(2), after);
        String rest = word.substring(at + 1);
        if (rest.isEmpty()) {
            return Match.word(spoken).by("sign of a fraction");
        }
        if (rest.equals("%")) {
            return Match.word(spoken + " percent").by("sign of a fraction");
        }
        if (rest.charAt(0) == '-' && rest.length() > 1 && Letters.isLetter(rest.charAt(1))) {
            return Match.word(spoken + " " + joined(rest.substring(1))).by("fraction with a noun");
        }
        String unit = rest.length() <= UnitTable.LONGEST ? UnitTable.plural(rest) : null;
        return unit == null ? null : Match.word(spoken + " " + unit).by("fraction with a unit");
    }

    /** The fraction at {@code from}, to the end of the word or to a hyphen before a noun; null if there is none. */
    private @Nullable String part(String word, int from, boolean after) {
        int slash = from + digits(word, from);
        if (slash == from || slash + 1 >= word.length() || "/⁄".indexOf(word.charAt(slash)) < 0) {
            return null;
        }
        int end = slash + 1 + digits(word, slash + 1);
        String numerator = word.substring(from, slash);
        String denominator = word.substring(slash + 1, end);
        boolean joined = end + 1 < word.length() && word.charAt(end) == '-' && Letters.isLetter(word.charAt(end + 1));
        if (!isFraction(numerator, denominator)
                || Ranges.isFixed(word.substring(from, end))
                || !(end == word.length() || joined)) {
            return null;
        }
        String words = fraction(numerator, denominator, after);
        if (!joined) {
            return words;
        }
        String adjective = words.endsWith("quarters") ? words.substring(0, words.length() - 1) : words;
        return adjective + " " + joined(word.substring(end + 1));
    }

    private String joined(String rest) {
        String unit = rest.length() <= UnitTable.LONGEST ? UnitTable.singular(rest) : null;
        return unit == null ? say.apply(rest) : unit;
    }

    private static boolean isFraction(String numerator, String denominator) {
        return numerator.length() <= 3
                && denominator.length() >= 1
                && denominator.length() <= 4
                && denominator.charAt(0) != '0'
                && Integer.parseInt(numerator) > 0
                && Integer.parseInt(numerator) < Integer.parseInt(denominator);
    }

    private static int digits(String word, int from) {
        int n = 0;
        while (from + n < word.length() && Letters.isDigit(word.charAt(from + n))) {
            n++;
        }
        return n;
    }

    /** Whether {@code ending} may stand behind a denominator: {@code 1/20th}. */
    static boolean isEnding(String ending) {
        return ENDINGS.contains(ending);
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
}
