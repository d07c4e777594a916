package org.audioedition.spoken;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times of day: {@code 7:30}, {@code 09:05}, {@code 3pm}, {@code 0300 GMT}. */
final class Times implements Rule {

    private static final Set<String> HALVES =
            Set.of("am", "pm", "a.m.", "p.m.", "a.m", "p.m", "AM", "PM", "A.M.", "P.M.", "A.M", "P.M", "Am", "Pm");
    private static final Set<String> ZONES =
            Set.of("GMT", "UTC", "EST", "EDT", "ET", "CET", "BST", "hours", "hrs", "hrs.", "local", "CST", "PST");

    /** Whether {@code word} is "a.m." or "p.m." in any of its forms. */
    static boolean isHalf(String word) {
        return HALVES.contains(word);
    }

    @Override
    public @Nullable Match read(Line line, int index) {
        String word = line.word(index);
        if (isHalf(word)) {
            boolean dotted = word.indexOf('.') > 0;
            return dotted || endsInDigit(line.word(index - 1)) ? Match.word(Letters.spell(word)) : null;
        }
        if (!Letters.isDigit(word.charAt(0))) {
            return null;
        }
        if (word.length() == 4 && Letters.isDigits(word) && ZONES.contains(line.word(index + 1))) {
            return military(word);
        }
        int dash = word.indexOf('-');
        boolean half = isHalf(line.word(index + 1));
        if (dash > 0 && word.indexOf(':') > 0) {
            String from = time(word.substring(0, dash), true);
            String to = time(word.substring(dash + 1), half);
            return from == null || to == null ? null : Match.word(from + " to " + to);
        }
        String time = time(word, half);
        return time == null ? null : Match.word(time);
    }

    private static boolean endsInDigit(String word) {
        return !word.isEmpty() && Letters.isDigit(word.charAt(word.length() - 1));
    }

    private static @Nullable Match military(String word) {
        int hour = Integer.parseInt(word.substring(0, 2));
        int minute = Integer.parseInt(word.substring(2));
        if (hour > 24 || minute > 59) {
            return null;
        }
        String hours = hour < 10 ? "zero " + NumberWords.cardinal(hour) : NumberWords.cardinal(hour);
        return Match.word(hours + (minute == 0 ? " hundred" : " " + minutes(minute)));
    }

    private static @Nullable String time(String word, boolean half) {
        int digits = 0;
        while (digits < word.length()
                && (Letters.isDigit(word.charAt(digits)) || ":.".indexOf(word.charAt(digits)) >= 0)) {
            digits++;
        }
        String suffix = word.substring(digits);
        boolean named = isHalf(suffix);
        if (!suffix.isEmpty() && !named) {
            return null;
        }
        String[] parts = word.substring(0, digits).split("[:.]", -1);
        boolean colon = word.indexOf(':') > 0;
        if (!(colon || named || (half && parts.length == 2)) || parts.length > 3) {
            return null;
        }
        for (String part : parts) {
            if (part.length() > 2 || !Letters.isDigits(part)) {
                return null;
            }
        }
        String spoken = spoken(parts, half || named);
        return named && spoken != null ? spoken + " " + Letters.spell(suffix) : spoken;
    }

    private static @Nullable String spoken(String[] parts, boolean half) {
        int hour = Integer.parseInt(parts[0]);
        if (parts.length == 1) {
            return NumberWords.cardinal(hour);
        }
        int minute = Integer.parseInt(parts[1]);
        if (parts.length == 3) {
            return count(hour, "hour") + " " + count(minute, "minute") + " and "
                    + count(Integer.parseInt(parts[2]), "second");
        }
        if (parts[1].length() == 1 || minute > 59 || hour > 24) {
            return NumberWords.cardinal(hour) + " to " + NumberWords.cardinal(minute);
        }
        if (minute == 0) {
            return NumberWords.cardinal(hour) + (half ? "" : hour > 12 || hour == 0 ? " hundred" : " o'clock");
        }
        return NumberWords.cardinal(hour) + " " + minutes(minute);
    }

    private static String minutes(int minute) {
        return (minute < 10 ? "oh " : "") + NumberWords.cardinal(minute);
    }

    private static String count(int n, String unit) {
        return NumberWords.cardinal(n) + " " + unit + (n == 1 ? "" : "s");
    }
}
