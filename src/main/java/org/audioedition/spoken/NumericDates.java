package org.audioedition.spoken;

import org.jspecify.annotations.Nullable;

/** Dates in one word: {@code 1/7/2026}, {@code 2026-01-07}, {@code 7.1.2026}, {@code 17-Mar-2011}. */
final class NumericDates {

    /** The length of {@code 2026-01-07}. */
    private static final int ISO = 10;

    /** Whether {@code 1/7/2026} is the first of July. */
    private final boolean dayFirst;

    NumericDates(boolean dayFirst) {
        this.dayFirst = dayFirst;
    }

    /** The words of a date, or null if {@code word} is none. */
    @Nullable
    String read(String word) {
        if (word.length() > ISO + 1 && word.charAt(ISO) == 'T') {
            return timestamp(word);
        }
        if (word.length() < 6 || word.length() > 13) {
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
        if (!Letters.isDigits(c)) {
            return null;
        }
        if (Letters.isDigits(a) && Letters.isDigits(b)) {
            return numbers(a, b, c, separator);
        }
        return c.length() == 4 || c.length() == 2 ? named(a, b, c) : null;
    }

    /** {@code 2026-01-07T14:30:00Z}: day, hour and minute, and the zone. */
    private @Nullable String timestamp(String word) {
        String date = read(word.substring(0, ISO));
        String time = word.substring(ISO + 1);
        if (date == null || time.length() < 5 || time.charAt(2) != ':') {
            return null;
        }
        String hours = Times.clock(time.substring(0, 5), false);
        return hours == null ? null : date + " " + hours + (time.endsWith("Z") ? " U T C" : "");
    }

    private @Nullable String numbers(String a, String b, String c, char separator) {
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

    private static @Nullable String named(String a, String b, String c) {
        boolean second = Letters.isDigits(a) && a.length() <= 2;
        boolean first = Letters.isDigits(b) && b.length() <= 2;
        int month = Months.number(second ? b : a);
        if (month == 0 || !(first || second)) {
            return null;
        }
        String spoken = date(c, Integer.toString(month), second ? a : b);
        if (spoken == null || first) {
            return spoken;
        }
        return "the " + NumberWords.ordinal(a) + " of " + Months.name(month) + " " + NumberWords.year(year(c));
    }

    private static @Nullable String date(String year, String month, String day) {
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        if (m < 1 || m > 12 || d < 1 || d > 31) {
            return null;
        }
        return monthDay(m, d) + " " + NumberWords.year(year(year));
    }

    private static int year(String year) {
        int y = Integer.parseInt(year);
        return year.length() == 2 ? y + (y < 50 ? 2000 : 1900) : y;
    }

    /** A day of a month given by numbers: "april ninth". */
    static String monthDay(int month, int day) {
        return Months.name(month) + " " + NumberWords.ordinal(day);
    }
}
