package org.audioedition.spoken;

import org.jspecify.annotations.Nullable;

/** Times of races, with decimals: {@code 4:12.5}, {@code 1:27:57.940}. */
final class RaceTimes {

    private static final int LONGEST = 12;

    private RaceTimes() {}

    /** The words of a time with a colon and a decimal point behind it, or null. */
    static @Nullable String say(String word) {
        int point = word.length() <= LONGEST ? word.indexOf('.') : -1;
        if (point < word.indexOf(':') + 1 || point < 3 || !Letters.isDigits(word.substring(point + 1))) {
            return null;
        }
        String[] parts = word.substring(0, point).split(":", -1);
        if (parts.length < 2 || parts.length > 3) {
            return null;
        }
        for (String part : parts) {
            if (part.length() > 2 || !Letters.isDigits(part)) {
                return null;
            }
        }
        String decimals = " point " + NumberWords.digits(word.substring(point + 1));
        String last = parts[parts.length - 1];
        if (parts.length == 2) {
            String oh = last.startsWith("0") && last.length() == 2 ? " oh " : " ";
            return NumberWords.cardinal(parts[0]) + oh + NumberWords.cardinal(last) + decimals;
        }
        return count(parts[0], "hour") + " " + count(parts[1], "minute") + " and " + NumberWords.cardinal(last)
                + decimals + " seconds";
    }

    private static String count(String digits, String unit) {
        String words = NumberWords.cardinal(digits);
        return words + " " + unit + (words.equals("one") ? "" : "s");
    }
}
