package org.audioedition.spoken;

import java.util.List;

/** The names of months and days, in full and short. */
final class Months {

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
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    /** The length of the longest written name, a stop included. */
    static final int LONGEST = 10;

    private Months() {}

    /** Whether {@code word} names a month, in full or short, with or without its stop. */
    static boolean isMonth(String word) {
        if (word.length() < 3 || word.length() > LONGEST || !Letters.isLetter(word.charAt(0))) {
            return false;
        }
        if (!Letters.isCapitalized(word)) {
            // In small letters "may" and "march" are verbs first.
            return word.length() > 3 && !word.equals("march") && MONTHS.contains(word);
        }
        return number(word) > 0;
    }

    /** Whether {@code word} names a month or, as the last of two, ends with one: {@code 28-March}. */
    static boolean endsInMonth(String word) {
        return isMonth(word.substring(word.lastIndexOf('-') + 1));
    }

    /** The number of the month that {@code word} names in any form, from 1; otherwise 0. */
    static int number(String word) {
        return find(word, MONTHS);
    }

    /** The spoken name of a month by its number, from 1. */
    static String name(int month) {
        return MONTHS.get(month - 1);
    }

    /** The name in full of the month or the day that the capitalised {@code word} is; empty if it is none. */
    static String full(String word) {
        if (word.length() < 3 || word.length() > LONGEST || !Letters.isCapitalized(word)) {
            return "";
        }
        int month = find(word, MONTHS);
        if (month > 0) {
            return name(month);
        }
        int day = find(word, DAYS);
        return day > 0 ? DAYS.get(day - 1) : "";
    }

    private static int find(String word, List<String> names) {
        boolean stop = word.endsWith(".");
        String name = Letters.lower(stop ? word.substring(0, word.length() - 1) : word);
        if (name.length() < 3) {
            return 0;
        }
        for (int i = 0; i < names.size(); i++) {
            String full = names.get(i);
            boolean brief = name.length() == 3
                    || name.equals("sept")
                    || name.equals("tues")
                    || name.equals("thur")
                    || name.equals("thurs");
            if (name.equals(full) || (brief && full.startsWith(name))) {
                return i + 1;
            }
        }
        return 0;
    }
}
