package org.audioedition.spoken;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a year or a decade from a count of four digits. */
final class Years {

    /** Words after which a number of four digits is a year. */
    private static final Set<String> BEFORE = Set.of(
            "in", "since", "until", "till", "by", "circa", "during", "year", "early", "late", "mid", "spring", "summer",
            "autumn", "fall", "winter", "from", "before", "after", "a.d.", "ad");
    /** Words before a decade that has an apostrophe: "the 1970's". */
    private static final Set<String> BEFORE_DECADE =
            Set.of("the", "early", "late", "mid", "mid-to-late", "in", "a", "this");

    private static final Set<String> ERAS =
            Set.of("AD", "BC", "BCE", "CE", "A.D.", "B.C.", "B.C.E.", "C.E.", "A.D", "B.C", "A.H.");

    private static final Set<String> NO_COUNT = Tables.words("year-nouns.txt");
    private static final Set<String> COUNTED = Tables.words("counted-nouns.txt");

    private Years() {}

    /** Whether the four digits at {@code index} are a year rather than a count. */
    static boolean isYear(Line line, int index) {
        String word = line.word(index);
        if (word.length() != 4 || !Letters.isDigits(word)) {
            return false;
        }
        int n = Integer.parseInt(word);
        String before = Letters.lower(line.word(index - 1));
        boolean led = BEFORE.contains(before) || Months.isMonth(line.word(index - 1));
        if (n < 1100 || n > 2099) {
            return n >= 1000 && n < 2200 && led && !isCount(line, index);
        }
        return !isCount(line, index) && !line.piece(index + 1).equals("%");
    }

    /** Whether two digits after a dash end a range of years: {@code 2006 – 07}. */
    static boolean isSecond(Line line, int index) {
        String dash = line.piece(index - 1);
        String word = line.word(index);
        return word.length() == 2
                && Letters.isDigits(word)
                && (dash.equals("-") || dash.equals("–"))
                && isYear(line, index - 2);
    }

    /** Whether the number at {@code index} counts years before or after Christ. */
    static boolean hasEra(Line line, int index) {
        String word = line.word(index);
        return word.length() <= 4 && Letters.isDigits(word) && ERAS.contains(line.word(index + 1));
    }

    /** Whether {@code word} is what a year may follow: "in", "since". */
    static boolean isBefore(String word) {
        return BEFORE.contains(Letters.lower(word));
    }

    /** Whether a noun that is counted follows. */
    static boolean isCount(Line line, int index) {
        String next = line.word(index + 1);
        if (next.isEmpty() || !Letters.isLower(next.charAt(0))) {
            return false;
        }
        return COUNTED.contains(next)
                || Units.isUnit(next)
                || (next.length() > 3
                        && next.endsWith("s")
                        && !next.endsWith("ss")
                        && Letters.isLetters(next)
                        && !next.endsWith("wards")
                        && !NO_COUNT.contains(next));
    }

    /** {@code 1990s}, {@code the 1990's}; and {@code 2020's} of one year. */
    static @Nullable String decade(Line line, int index) {
        String word = line.word(index);
        if (word.length() < 5 || word.length() > 6 || !Letters.isDigits(word.substring(0, 4))) {
            return null;
        }
        String ending = word.substring(4);
        String year = NumberWords.year(Integer.parseInt(word.substring(0, 4)));
        if (word.charAt(3) == '0' && ending.equals("s")) {
            return NumberWords.plural(year);
        }
        if (!ending.equals("'s") || word.compareTo("1100") < 0) {
            return null;
        }
        boolean decade = word.charAt(3) == '0' && BEFORE_DECADE.contains(Letters.lower(line.word(index - 1)));
        return decade ? NumberWords.plural(year) : year + "'s";
    }

    /** {@code 90s} or {@code 90}, after an apostrophe. */
    static @Nullable String abbreviated(String word) {
        boolean year = word.length() >= 2
                && word.length() <= 3
                && Letters.isDigits(word.substring(0, 2))
                && (word.length() == 2 || word.charAt(2) == 's');
        if (!year) {
            return null;
        }
        String tens = NumberWords.cardinal(word.substring(0, 2));
        if (word.charAt(0) == '0') {
            tens = "oh " + tens;
        }
        return word.length() == 3 ? NumberWords.plural(tens) : tens;
    }
}
