package org.audioedition.spoken;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates, years and decades. */
final class Dates implements Rule {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Set<String> SHORT =
            Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    /** Words that end in s and do not make a count of the year before them. */
    private static final Set<String> NO_PLURAL = Set.of(
            "was",
            "is",
            "has",
            "as",
            "this",
            "its",
            "his",
            "does",
            "says",
            "us",
            "plus",
            "versus",
            "less",
            "across",
            "always",
            "perhaps",
            "elections",
            "olympics",
            "games",
            "sees",
            "makes",
            "marks",
            "brings",
            "census",
            "class",
            "crisis",
            "season's",
            "towards",
            "besides",
            "unless",
            "thus",
            "whereas",
            "protests",
            "riots",
            "finals",
            "playoffs",
            "championships",
            "elections'",
            "attacks",
            "series",
            "talks",
            "bombings");

    private static final Set<String> PEOPLE = Set.of(
            "people",
            "men",
            "women",
            "children",
            "feet",
            "percent",
            "per",
            "million",
            "billion",
            "thousand",
            "sheep",
            "troops",
            "head",
            "acre",
            "square",
            "meters",
            "metres");

    /** Words after which a number of four digits is a year. */
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in", "since", "until", "till", "by", "circa", "during", "year", "early", "late", "mid", "spring", "summer",
            "autumn", "fall", "winter", "from", "before", "after");

    /** Whether {@code word} names a month, in full or short, with or without its stop. */
    static boolean isMonth(String word) {
        if (word.length() < 3 || word.length() > 10 || !Letters.isLetter(word.charAt(0))) {
            return false;
        }
        if (!Letters.isCapitalized(word)) {
            // In small letters "may" and "march" are verbs first.
            return word.length() > 3 && !word.equals("march") && MONTHS.contains(word);
        }
        String name = Letters.lower(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
        return MONTHS.contains(name) || SHORT.contains(name);
    }

    /** Whether {@code 1/7/2026} is the first of July. */
    private final boolean dayFirst;

    Dates(boolean dayFirst) {
        this.dayFirst = dayFirst;
    }

    @Override
    public @Nullable Match read(Line line, int index) {
        String word = line.word(index);
        char first = word.charAt(0);
        if (first == '\'') {
            String decade = word.length() >= 3 ? shortYear(word.substring(1)) : null;
            return decade == null ? null : Match.word(decade);
        }
        if (!Letters.isDigit(first)) {
            return null;
        }
        String date = numeric(word);
        if (date == null) {
            date = decade(word);
        }
        if (date == null) {
            date = day(line, index, word);
        }
        if (date == null && isYear(line, index)) {
            date = NumberWords.year(Integer.parseInt(word));
        }
        return date == null ? null : Match.word(date);
    }

    /** {@code 90s} or {@code 90} after an apostrophe. */
    private static @Nullable String shortYear(String word) {
        if (word.length() >= 2 && word.length() <= 3 && Letters.isDigits(word.substring(0, 2))) {
            String tens = NumberWords.cardinal(word.substring(0, 2));
            if (word.charAt(0) == '0') {
                tens = "oh " + tens;
            }
            return word.length() == 3 ? NumberWords.plural(tens) : tens;
        }
        return null;
    }

    /** {@code 1990s}, {@code 1990's}. */
    private static @Nullable String decade(String word) {
        boolean decade = word.length() >= 5
                && word.charAt(3) == '0'
                && (word.substring(4).equals("s") || word.substring(4).equals("'s"))
                && Letters.isDigits(word.substring(0, 4));
        return decade ? NumberWords.plural(NumberWords.year(Integer.parseInt(word.substring(0, 4)))) : null;
    }

    /** {@code 1/7/2026}, {@code 2026-01-07}, {@code 7.1.2026}. */
    private @Nullable String numeric(String word) {
        if (word.length() < 6 || word.length() > 10) {
            return null;
        }
        char separator = word.indexOf('/') > 0 ? '/' : word.indexOf('-') > 0 ? '-' : '.';
        int one = word.indexOf(separator);
        int two = word.indexOf(separator, one + 1);
        if (one < 1 || two < 0) {
            return null;
        }
        String a = word.substring(0, one);
        String b = word.substring(one + 1, two);
        String c = word.substring(two + 1);
        if (!Letters.isDigits(a) || !Letters.isDigits(b) || !Letters.isDigits(c)) {
            return null;
        }
        if (a.length() == 4 && b.length() <= 2 && c.length() <= 2) {
            return date(a, b, c);
        }
        boolean year = c.length() == 4 || (c.length() == 2 && separator == '/');
        if (a.length() > 2 || b.length() > 2 || !year) {
            return null;
        }
        boolean monthFirst = separator != '.' && !dayFirst;
        String usual = monthFirst ? date(c, a, b) : date(c, b, a);
        if (usual != null || separator == '.') {
            return usual;
        }
        return monthFirst ? date(c, b, a) : date(c, a, b);
    }

    private static @Nullable String date(String year, String month, String day) {
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        int y = Integer.parseInt(year);
        if (year.length() == 2) {
            y += y < 50 ? 2000 : 1900;
        }
        if (m < 1 || m > 12 || d < 1 || d > 31) {
            return null;
        }
        return MONTHS.get(m - 1) + " " + NumberWords.ordinal(d) + " " + NumberWords.year(y);
    }

    /** A day of a month given by numbers: "april ninth". */
    static String monthDay(int month, int day) {
        return MONTHS.get(month - 1) + " " + NumberWords.ordinal(day);
    }

    /** A day of the month, after its month or before it. */
    private static @Nullable String day(Line line, int index, String word) {
        int dash = word.indexOf('-');
        String first = dash > 0 ? word.substring(0, dash) : word;
        String second = dash > 0 ? word.substring(dash + 1) : "";
        if (!isDay(first) || (dash > 0 && !isDay(second))) {
            return null;
        }
        String days = NumberWords.ordinal(number(first));
        if (dash > 0) {
            days += " to " + NumberWords.ordinal(number(second));
        }
        if (isMonth(line.word(index + 1)) && !isMonth(line.word(index - 1))) {
            String before = Letters.lower(line.word(index - 1));
            return (before.equals("the") ? "" : "the ") + days + " of";
        }
        boolean counted = isCount(line, index);
        return isMonth(line.word(index - 1)) && !counted ? days : null;
    }

    private static boolean isDay(String word) {
        String digits = number(word);
        return Letters.isDigits(digits) && digits.length() <= 2 && inMonth(Integer.parseInt(digits));
    }

    private static boolean inMonth(int day) {
        return day >= 1 && day <= 31;
    }

    /** The digits of {@code 7} or {@code 7th}. */
    private static String number(String word) {
        return Numbers.isOrdinal(word) ? word.substring(0, word.length() - 2) : word;
    }

    /** Whether the four digits at {@code index} are a year rather than a count. */
    static boolean isYear(Line line, int index) {
        String word = line.word(index);
        if (word.length() != 4 || !Letters.isDigits(word)) {
            return false;
        }
        int n = Integer.parseInt(word);
        String before = Letters.lower(line.word(index - 1));
        boolean led = BEFORE_YEAR.contains(before) || isMonth(line.word(index - 1));
        if (n < 1100 || n > 2099) {
            return n >= 1000 && n < 2200 && led && !isCount(line, index);
        }
        return !isCount(line, index) && !line.piece(index + 1).equals("%");
    }

    /** Whether a noun that is counted follows. */
    private static boolean isCount(Line line, int index) {
        String next = line.word(index + 1);
        if (next.isEmpty() || !Letters.isLower(next.charAt(0))) {
            return false;
        }
        return PEOPLE.contains(next)
                || Units.isUnit(next)
                || (next.length() > 3
                        && next.endsWith("s")
                        && Letters.isLetters(next)
                        && !next.endsWith("wards")
                        && !NO_PLURAL.contains(next));
    }
}
