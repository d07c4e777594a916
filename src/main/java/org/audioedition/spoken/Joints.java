package org.audioedition.spoken;

import java.util.Set;

/** The signs that join parts into a word: which of them cut it, and how they are said. */
final class Joints {

    private static final Set<String> CHOICES =
            Set.of("he/she", "she/he", "his/her", "her/his", "him/her", "his/hers", "s/he", "either/or", "yes/no");

    private static final int LONGEST_CHOICE = 10;

    private final Marks marks;

    Joints(Marks marks) {
        this.marks = marks;
    }

    /** Whether the character at {@code at} belongs to a part rather than between two. */
    static boolean isBound(String word, int at) {
        char c = word.charAt(at);
        if (Letters.isLetter(c) || Letters.isDigit(c) || c == '\'' || c == '$' || c == '°' || c == '%') {
            return true;
        }
        char before = at > 0 ? word.charAt(at - 1) : '-';
        char after = at + 1 < word.length() ? word.charAt(at + 1) : '-';
        return switch (c) {
            case '.' -> isStop(word, at, before, after);
            case ',', '/', ':' -> Letters.isDigit(before) && Letters.isDigit(after);
            case '²', '³' -> Letters.isLetter(before);
            default -> c >= 0x80 && (Character.isLetter(c) || Character.getType(c) == Character.CURRENCY_SYMBOL);
        };
    }

    /** A point of a decimal, a stop of initials, and the stop at the end of a part. */
    private static boolean isStop(String word, int at, char before, char after) {
        if (Letters.isDigit(after)) {
            return Letters.isDigit(before) || before == '-';
        }
        boolean initial = Letters.isLetter(before) && (at < 2 || !Letters.isLetter(word.charAt(at - 2)));
        return initial || (Letters.isLetter(before) && after == '-');
    }

    /** How the sign at {@code at} is said, after the part that begins at {@code from}. */
    String name(String word, int from, int at) {
        char c = word.charAt(at);
        return switch (c) {
            case '-', '_', '.', ',', ':' -> "";
            case '/' -> slash(word, from, at);
            default -> marks.name(c);
        };
    }

    private static String slash(String word, int from, int at) {
        if (word.length() <= LONGEST_CHOICE && CHOICES.contains(Letters.lower(word))) {
            return "or";
        }
        int end = word.indexOf('/', at + 1);
        String after = word.substring(
                at + 1,
                end < 0
                        ? Math.min(word.length(), at + 1 + UnitTable.LONGEST)
                        : Math.min(end, at + 1 + UnitTable.LONGEST));
        String before = word.substring(Math.max(from, at - UnitTable.LONGEST), at);
        boolean counted = before.endsWith("s") || before.endsWith("people");
        if (counted && after.length() > 1 && UnitTable.of(after) != null) {
            return "per";
        }
        boolean letters =
                before.length() > 1 && after.length() > 1 && Letters.isCapitals(before) && Letters.isCapitals(after);
        return letters ? "" : "slash";
    }
}
