package org.audioedition.spoken;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times of day: {@code 7:30}, {@code 09:05}, {@code 3pm}, {@code 0300 GMT}, {@code 10 a.m.-4 p.m.}. */
final class Times implements Rule {

    private static final Set<String> HALVES =
            Set.of("am", "pm", "a.m.", "p.m.", "a.m", "p.m", "AM", "PM", "A.M.", "P.M.", "A.M", "P.M", "Am", "Pm");

    /** Words after which four digits are a time: zones, "hours". */
    private static final Set<String> ZONES = Tables.words("time-zones.txt");

    /** Whether {@code word} is "a.m." or "p.m." in any of its forms. */
    static boolean isHalf(String word) {
        return HALVES.contains(word);
    }

    @Override
    public @Nullable Match read(Line line, int index) {
        String word = line.word(index);
        int dash = word.indexOf('-');
        if (isHalf(word)) {
            String next = line.word(index + 2);
            boolean range =
                    (line.piece(index + 1).equals("–") || line.piece(index + 1).equals("-"))
                            && !next.isEmpty()
                            && (Letters.isDigit(next.charAt(0)) || isNoon(next))
                            && endsInDigit(line.word(index - 1));
            if (range) {
                return Match.of(2, Letters.spell(word) + " to").by("range of times");
            }
            boolean dotted = word.indexOf('.') > 0;
            return dotted || endsInDigit(line.word(index - 1))
                    ? Match.word(Letters.spell(word)).by("half of the day")
                    : null;
        }
        if (dash > 1 && dash < 5 && isHalf(word.substring(0, dash)) && endsInDigit(line.word(index - 1))) {
            String to =
                    isNoon(word.substring(dash + 1)) ? word.substring(dash + 1) : clock(word.substring(dash + 1), true);
            return to == null
                    ? null
                    : Match.word(Letters.spell(word.substring(0, dash)) + " to " + to)
                            .by("range of times");
        }
        if (dash > 2 && dash < 9 && dash + 1 < word.length() && Letters.isDigit(word.charAt(dash + 1))) {
            Match named = named(word, dash);
            if (named != null) {
                return named;
            }
        }
        if (!Letters.isDigit(word.charAt(0))) {
            return null;
        }
        if (word.length() == 4 && Letters.isDigits(word) && ZONES.contains(line.word(index + 1))) {
            return military(word);
        }
        boolean half = isHalf(firstPart(line.word(index + 1)));
        if (dash > 0) {
            boolean time = word.indexOf(':') > 0 || isHalf(suffix(word.substring(0, dash)));
            String from = time ? clock(word.substring(0, dash), true) : null;
            String to = clock(word.substring(dash + 1), half || from != null);
            return from == null || to == null
                    ? null
                    : Match.word(from + " to " + to).by("range of times");
        }
        String time = clock(word, half);
        return time == null ? null : Match.word(time).by("time of day");
    }

    /** {@code noon-3}, {@code UTC-8}. */
    private static @Nullable Match named(String word, int dash) {
        String name = word.substring(0, dash);
        String time = clock(word.substring(dash + 1), true);
        if (time == null) {
            return null;
        }
        if (isNoon(name)) {
            return Match.word(name + " to " + time).by("range of times");
        }
        boolean zone = name.equals("UTC") || name.equals("GMT");
        return zone ? Match.word(Letters.spell(name) + " minus " + time).by("zone by its hours") : null;
    }

    private static boolean isNoon(String word) {
        return word.equals("noon") || word.equals("midnight");
    }

    private static String firstPart(String word) {
        int dash = word.indexOf('-');
        return dash > 0 ? word.substring(0, dash) : word;
    }

    private static String suffix(String word) {
        return word.substring(digits(word));
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
        return Match.word(hours + (minute == 0 ? " hundred" : " " + minutes(minute)))
                .by("four digits and a zone");
    }

    /** The number of characters of a time before what is glued to it. */
    private static int digits(String word) {
        int digits = 0;
        while (digits < word.length()
                && (Letters.isDigit(word.charAt(digits)) || ":.h".indexOf(word.charAt(digits)) >= 0)) {
            digits++;
        }
        return digits;
    }

    /** The words of a time, or null; {@code half} says that "a.m." or "p.m." follows, so that no sign need tell. */
    static @Nullable String clock(String word, boolean half) {
        String race = RaceTimes.say(word);
        if (race != null) {
            return race;
        }
        int digits = digits(word);
        String suffix = word.substring(digits);
        boolean named = isHalf(suffix);
        if ((!suffix.isEmpty() && !named) || digits > 8) {
            return null;
        }
        String time = word.substring(0, digits);
        boolean french = time.indexOf('h') == 2 && time.length() == 5 && !named;
        String[] parts = time.split(french ? "h" : "[:.]", -1);
        boolean colon = time.indexOf(':') > 0 || french;
        if (!(colon || named || (half && parts.length <= 2)) || parts.length > 3) {
            return null;
        }
        for (String part : parts) {
            if (part.length() > 2 || !Letters.isDigits(part)) {
                return null;
            }
        }
        String spoken = spoken(parts, half || named);
        return named ? spoken + " " + Letters.spell(suffix) : spoken;
    }

    private static String spoken(String[] parts, boolean half) {
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
