package org.audioedition.spoken;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Days of months, years and decades. */
final class Dates implements Rule {

    private static final int LONGEST_JOINED = 40;

    private final NumericDates numeric;
    private final UnaryOperator<String> say;

    /**
     * @param dayFirst whether {@code 1/7/2026} is the first of July
     * @param say says what is joined to a day: {@code Jan. 6-style}
     */
    Dates(boolean dayFirst, UnaryOperator<String> say) {
        this.numeric = new NumericDates(dayFirst);
        this.say = say;
    }

    @Override
    public @Nullable Match read(Line line, int index) {
        String word = line.word(index);
        char first = word.charAt(0);
        if (first == '\'') {
            String decade = Years.abbreviated(word.substring(1));
            return decade == null ? null : Match.word(decade).by("year without its century");
        }
        String date = Letters.isDigit(first) || Letters.isCapitalized(word) ? numeric.read(word) : null;
        if (date != null) {
            return Match.word(date).by("date in numbers");
        }
        if (!Letters.isDigit(first)) {
            return null;
        }
        String decade = Years.decade(line, index);
        if (decade != null) {
            return Match.word(decade).by("decade");
        }
        Match day = day(line, index, word);
        if (day != null) {
            return day;
        }
        if (Years.isSecond(line, index)) {
            return Match.word((first == '0' ? "oh " : "") + NumberWords.cardinal(word))
                    .by("end of a range of years");
        }
        if (Years.hasEra(line, index)) {
            return Match.word(NumberWords.name(word)).by("year with its era");
        }
        return Years.isYear(line, index)
                ? Match.word(NumberWords.year(Integer.parseInt(word))).by("year")
                : null;
    }

    /** A day of the month, after its month or before it. */
    private @Nullable Match day(Line line, int index, String word) {
        boolean month = Months.endsInMonth(line.word(index - 1));
        boolean after = month && !Years.isCount(line, index);
        int dash = word.indexOf('-');
        String first = dash > 0 ? word.substring(0, dash) : word;
        String second = dash > 0 ? word.substring(dash + 1) : "";
        if (first.endsWith("'s") && dash < 0 && month && isDay(first.substring(0, first.length() - 2))) {
            String number = first.substring(0, first.length() - 2);
            return Match.word(NumberWords.ordinal(number(number)) + "'s").by("day of a month");
        }
        if (!isDay(first)) {
            return null;
        }
        String days = NumberWords.ordinal(number(first));
        if (dash > 0 && !isDay(second)) {
            boolean joined = after
                    && second.length() <= LONGEST_JOINED
                    && Letters.isLetter(second.isEmpty() ? '-' : second.charAt(0))
                    && Letters.isDigits(first);
            return joined ? Match.word(days + " " + say.apply(second)).by("day of a month") : null;
        }
        if (dash > 0) {
            days += " to " + NumberWords.ordinal(number(second));
        }
        if (before(line, index)) {
            String before = Letters.lower(line.word(index - 1));
            return Match.word((before.equals("the") ? "" : "the ") + days + " of")
                    .by("day before its month");
        }
        return after ? Match.word(days).by("day of a month") : null;
    }

    /** Whether the month of the day at {@code index} follows; in small letters "may" needs a year behind it. */
    private static boolean before(Line line, int index) {
        String next = line.word(index + 1);
        boolean small = (next.equals("may") || next.equals("march")) && isFour(line.word(index + 2));
        return (small || Months.isMonth(next)) && !Months.endsInMonth(line.word(index - 1));
    }

    private static boolean isFour(String word) {
        return word.length() == 4 && Letters.isDigits(word);
    }

    static boolean isDay(String word) {
        String digits = number(word);
        if (digits.length() > 2 || !Letters.isDigits(digits)) {
            return false;
        }
        int day = Integer.parseInt(digits);
        return day >= 1 && day <= 31;
    }

    /** The digits of {@code 7} or {@code 7th}. */
    static String number(String word) {
        return Numbers.isOrdinal(word) ? word.substring(0, word.length() - 2) : word;
    }
}
