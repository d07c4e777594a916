package org.audioedition.spoken;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Two or more numbers in one word: ranges, scores, sums, pairs with a slash. */
final class Ranges implements Rule {

    /** Pairs of numbers that are names. */
    private static final Map<String, String> FIXED = Map.of(
            "9/11",
            "nine eleven",
            "24/7",
            "twenty four seven",
            "20/20",
            "twenty twenty",
            "50/50",
            "fifty fifty",
            "7/7",
            "seven seven",
            "50-50",
            "fifty fifty",
            "24/7/365",
            "twenty four seven three sixty five");

    /** Words after a team's games won and lost, which are said with "and". */
    private static final Set<String> RECORDS = Set.of("record", "mark", "start");

    /** The longest word whose parts are said each by itself. */
    private static final int LONGEST = 40;

    private final UnaryOperator<String> say;

    /** @param say says the end of a range with what is glued to it */
    Ranges(UnaryOperator<String> say) {
        this.say = say;
    }

    @Override
    public @Nullable Match read(Line line, int index) {
        String word = line.word(index);
        if (!Letters.isDigit(word.charAt(0)) && word.charAt(0) != '+') {
            return null;
        }
        String fixed = FIXED.get(word);
        if (fixed != null) {
            return Match.word(fixed).by("pair with a name");
        }
        Figure first = Figure.at(word, 0);
        if (first == null || first.end() + 1 >= word.length()) {
            return null;
        }
        char binder = word.charAt(first.end());
        boolean elided = word.charAt(first.end() + 1) == '\'' && first.end() + 2 < word.length();
        String rest = word.substring(first.end() + (elided ? 2 : 1));
        if (binder == '-' && (Letters.isDigit(rest.charAt(0)) || rest.charAt(0) == '.')) {
            return named("range", dash(line, index, first, rest));
        }
        if ((binder == '/' || binder == '⁄') && Letters.isDigit(rest.charAt(0))) {
            return named("pair with a slash", SlashPairs.say(line, index, first, rest));
        }
        int dash = word.length() <= LONGEST ? word.indexOf('-') : -1;
        boolean glued = dash > first.end() && dash + 1 < word.length() && Letters.isDigit(word.charAt(dash + 1));
        return glued && word.indexOf('-', dash + 1) < 0
                ? named("range", say.apply(word.substring(0, dash)) + " to " + say.apply(word.substring(dash + 1)))
                : null;
    }

    private static @Nullable Match named(String rule, @Nullable String spoken) {
        return spoken == null ? null : Match.word(spoken).by(rule);
    }

    private @Nullable String dash(Line line, int index, Figure first, String rest) {
        int noun = rest.indexOf('-');
        if (noun >= 0) {
            return noun(line.word(index), first, rest, noun);
        }
        Figure second = Figure.at(rest, 0);
        if (second == null || (second.end() < rest.length() && rest.length() > LONGEST)) {
            return null;
        }
        boolean plain = first.isPlain() && second.isPlain() && second.end() == rest.length();
        if (plain && isPhone(first, second)) {
            return NumberWords.digits(first.whole()) + " " + NumberWords.digits(second.whole());
        }
        if (plain && isYear(first)) {
            String from = NumberWords.year(first.small());
            if (isYear(second)) {
                return from + " to " + NumberWords.year(second.small());
            }
            if (second.whole().length() == 2) {
                boolean zero = second.whole().charAt(0) == '0';
                return from + " to " + (zero ? "oh " : "") + NumberWords.cardinal(second.whole());
            }
        }
        if (plain && (line.word(index - 1).equals("Boeing") || isModel(first.whole(), second.whole()))) {
            return NumberWords.name(first.whole()) + " " + NumberWords.name(second.whole());
        }
        String joint = line.piece(index + 1).equals("=")
                ? " minus "
                : plain && RECORDS.contains(line.word(index + 1)) ? " and " : " to ";
        return first.words() + joint + (plain ? second.words() : say.apply(rest));
    }

    /** Whether {@code word} is a pair of numbers that is a name. */
    static boolean isFixed(String word) {
        return FIXED.containsKey(word);
    }

    /** {@code 787-9}, {@code 737-800}: an aeroplane of Boeing's. */
    private static boolean isModel(String model, String variant) {
        return Numbers.isAeroplane(model) && (variant.length() == 1 || variant.equals("10") || variant.endsWith("00"));
    }

    /** Two numbers before a noun ({@code 30-40-mile}), or three numbers and more. */
    private @Nullable String noun(String word, Figure first, String rest, int noun) {
        if (isNumbers(rest)) {
            return groups(word);
        }
        boolean joined =
                noun + 1 < rest.length() && Letters.isLetter(rest.charAt(noun + 1)) && rest.length() <= LONGEST;
        if (!joined || !Letters.isDigits(rest.substring(0, noun))) {
            return null;
        }
        String unit = UnitTable.singular(rest.substring(noun + 1));
        return first.words() + " to " + NumberWords.cardinal(rest.substring(0, noun)) + " "
                + (unit == null ? say.apply(rest.substring(noun + 1)) : unit);
    }

    private static boolean isPhone(Figure first, Figure second) {
        boolean docket = first.whole().length() <= 2 && second.whole().length() >= 5;
        boolean serial = docket || second.whole().length() > 7;
        boolean local = first.whole().length() == 3 && second.whole().length() == 4;
        boolean zeros = first.whole().startsWith("0") && first.whole().length() > 1;
        return local || zeros || serial;
    }

    static boolean isYear(Figure figure) {
        return figure.whole().length() == 4 && figure.small() >= 1000 && figure.small() < 2100;
    }

    private static boolean isNumbers(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Letters.isDigit(word.charAt(i)) && word.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }

    /** Three numbers and more: a record of wins and losses if they are small, otherwise a telephone or serial number. */
    private static String groups(String word) {
        StringBuilder out = new StringBuilder(word.startsWith("+") ? "plus" : "");
        String[] parts = word.replace("+", "").split("-", -1);
        boolean small = !word.startsWith("+");
        String last = "";
        for (String part : parts) {
            small &= part.length() <= 2 && !(part.length() == 2 && part.charAt(0) == '0');
        }
        for (String part : parts) {
            if (!part.isEmpty()) {
                boolean tens =
                        small && part.length() == 1 && last.length() == 2 && last.endsWith("0") && !last.equals("10");
                // "thirty four" would be one number: 49-30-4 is "forty nine thirty and four".
                out.append(out.length() == 0 ? "" : tens ? " and " : " ")
                        .append(small ? NumberWords.cardinal(part) : NumberWords.digits(part));
            }
            last = part;
        }
        return out.toString();
    }
}
