package org.audioedition.spoken;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Two or more numbers in one word: ranges, scores, fractions, telephone numbers. */
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
            "fifty fifty");

    /** Words before a day written as month and day: "on 1/4". */
    private static final Set<String> DATED =
            Set.of("on", "until", "by", "beginning", "since", "before", "after", "from");

    /** Denominators of fractions that people write. */
    private static final Set<Integer> DENOMINATORS = Set.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 30);

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
            return Match.word(fixed);
        }
        int dash = word.indexOf("s-");
        if (dash == 4 && word.endsWith("s") && word.length() <= 11) {
            return Match.word(say.apply(word.substring(0, 5)) + " to " + say.apply(word.substring(6)));
        }
        Figure first = Figure.at(word, 0);
        if (first == null || first.end() + 1 >= word.length()) {
            return null;
        }
        char binder = word.charAt(first.end());
        String rest = word.substring(first.end() + 1);
        if (!Letters.isDigit(rest.charAt(0)) && rest.charAt(0) != '.') {
            return null;
        }
        String spoken = switch (binder) {
            case '-' -> dash(line, index, first, rest);
            case '/', '⁄' -> slash(line, index, first, rest);
            case ':' -> null;
            default -> null;
        };
        return spoken == null ? null : Match.word(spoken);
    }

    private @Nullable String dash(Line line, int index, Figure first, String rest) {
        if (rest.indexOf('-') >= 0) {
            return isNumbers(rest) ? groups(line.word(index)) : null;
        }
        Figure second = Figure.at(rest, 0);
        if (second == null) {
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
                return from + " to " + NumberWords.name(second.whole());
            }
        }
        if (plain && line.word(index - 1).equals("Boeing")) {
            return NumberWords.name(first.whole()) + " " + NumberWords.name(second.whole());
        }
        return first.words() + " to " + (plain ? second.words() : say.apply(rest));
    }

    private static boolean isPhone(Figure first, Figure second) {
        boolean serial = second.whole().length() > 7;
        boolean local = first.whole().length() == 3 && second.whole().length() == 4;
        boolean zeros = first.whole().startsWith("0") && first.whole().length() > 1;
        return local || zeros || serial;
    }

    private static boolean isYear(Figure figure) {
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
        for (String part : parts) {
            small &= part.length() <= 2 && !(part.length() == 2 && part.charAt(0) == '0');
        }
        for (String part : parts) {
            if (!part.isEmpty()) {
                out.append(out.length() == 0 ? "" : " ")
                        .append(small ? NumberWords.cardinal(part) : NumberWords.digits(part));
            }
        }
        return out.toString();
    }

    private @Nullable String slash(Line line, int index, Figure first, String rest) {
        Figure second = Figure.at(rest, 0);
        if (second == null || !first.isPlain() || !second.isPlain()) {
            return null;
        }
        String glued = rest.substring(second.end());
        if (isYear(first) && second.whole().length() == 2 && glued.isEmpty()) {
            return NumberWords.year(first.small()) + " " + NumberWords.name(second.whole());
        }
        int n = first.small();
        int d = second.small();
        String before = Letters.lower(line.word(index - 1));
        boolean month = n > 0 && n <= 12 && d > 0 && d <= 31 && glued.isEmpty();
        if (month && DATED.contains(before) && !line.word(index + 1).equals("of")) {
            return Dates.monthDay(n, d);
        }
        if (month && d > n && !DENOMINATORS.contains(d) && !line.word(index + 1).equals("of")) {
            return first.words() + " " + second.words();
        }
        boolean parts = n > 0 && d > n && d <= 1000 && !second.whole().startsWith("0");
        if (parts
                && (glued.isEmpty()
                        || glued.equals("ths")
                        || glued.equals("rd")
                        || glued.equals("th")
                        || glued.equals("rds"))) {
            return Numbers.fraction(first.whole(), second.whole(), Numbers.isInteger(line.word(index - 1)));
        }
        return glued.isEmpty() ? first.words() + " " + second.words() : null;
    }
}
