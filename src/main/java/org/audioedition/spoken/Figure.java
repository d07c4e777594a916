package org.audioedition.spoken;

import org.jspecify.annotations.Nullable;

/**
 * A number in digits, as it stands in a word.
 *
 * @param sign "minus", "plus", "plus or minus", or empty
 * @param whole the digits before the point without grouping commas, perhaps none
 * @param fraction the digits after the point, perhaps none
 * @param grouped whether commas group the digits
 * @param end index after the number in its word
 */
record Figure(String sign, String whole, String fraction, boolean grouped, int end) {

    /** The number that begins at {@code from} in {@code word}, or null. */
    static @Nullable Figure at(String word, int from) {
        int at = from;
        String sign = sign(word, at);
        if (!sign.isEmpty()) {
            at++;
        }
        StringBuilder whole = new StringBuilder();
        boolean grouped = false;
        while (at < word.length()
                && (Letters.isDigit(word.charAt(at)) || (word.charAt(at) == ',' && digit(word, at + 1)))) {
            if (word.charAt(at) == ',') {
                grouped = true;
            } else {
                whole.append(word.charAt(at));
            }
            at++;
        }
        StringBuilder fraction = new StringBuilder();
        if (at < word.length() && word.charAt(at) == '.' && digit(word, at + 1)) {
            at++;
            while (digit(word, at)) {
                fraction.append(word.charAt(at));
                at++;
            }
        }
        if (whole.length() + fraction.length() == 0) {
            return null;
        }
        return new Figure(sign, whole.toString(), fraction.toString(), grouped, at);
    }

    private static String sign(String word, int at) {
        if (at >= word.length()) {
            return "";
        }
        return switch (word.charAt(at)) {
            case '-' -> "minus";
            case '+' -> "plus";
            case '±' -> "plus or minus";
            default -> "";
        };
    }

    private static boolean digit(String word, int at) {
        return at >= 0 && at < word.length() && Letters.isDigit(word.charAt(at));
    }

    /** Whether it has no sign, no comma and no point. */
    boolean isPlain() {
        return sign.isEmpty() && !grouped && fraction.isEmpty();
    }

    /** Whether it is the number one, so that a noun after it is singular. */
    boolean isOne() {
        return fraction.isEmpty() && whole.equals("1");
    }

    /** Its value if it is whole and small enough to be a day, a year or an hour; otherwise -1. */
    int small() {
        return fraction.isEmpty() && !whole.isEmpty() && whole.length() <= 4 ? Integer.parseInt(whole) : -1;
    }

    /** The number in words. */
    String words() {
        String point = fraction.isEmpty() ? "" : " point " + NumberWords.digits(fraction);
        return (sign + " " + wholeWords() + point).trim();
    }

    private String wholeWords() {
        if (whole.isEmpty()) {
            return "";
        }
        boolean zeros = whole.length() > 1 && whole.charAt(0) == '0';
        boolean id = !grouped && whole.length() >= 10 && !whole.endsWith("000");
        return (zeros || id) && fraction.isEmpty() ? NumberWords.digits(whole) : NumberWords.cardinal(whole);
    }
}
