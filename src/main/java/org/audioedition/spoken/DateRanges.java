package org.audioedition.spoken;

import org.jspecify.annotations.Nullable;

/** Ranges of months and days by name: {@code Mon.-Fri.}, {@code May 3–June 2}, {@code Feb. 28-March 2}. */
final class DateRanges implements Rule {

    @Override
    public @Nullable Match read(Line line, int index) {
        String word = line.word(index);
        boolean day = Letters.isDigit(word.charAt(0));
        if (!day && !Letters.isCapitalized(word)) {
            return null;
        }
        int dash = word.indexOf('-');
        if (dash < 0) {
            return day ? apart(line, index, word) : named(line, index, word);
        }
        String second = Months.full(word.substring(dash + 1));
        if (second.isEmpty()) {
            return null;
        }
        String first = word.substring(0, dash);
        if (day) {
            return Dates.isDay(first) && Months.endsInMonth(line.word(index - 1))
                    ? Match.word(NumberWords.ordinal(Dates.number(first)) + " to " + second)
                            .by("from a day to another month")
                    : null;
        }
        String name = Months.full(first);
        return name.isEmpty() ? null : Match.word(name + " to " + second).by("from one to the other");
    }

    /** A day of a month before a dash and another month. */
    private static @Nullable Match apart(Line line, int index, String word) {
        boolean range = isDash(line.piece(index + 1))
                && Dates.isDay(word)
                && Months.isMonth(line.word(index + 2))
                && Months.isMonth(line.word(index - 1))
                && startsWithDigit(line.word(index + 3));
        return range
                ? Match.of(2, NumberWords.ordinal(Dates.number(word)) + " to").by("from a day to another month")
                : null;
    }

    /** A name before a dash and another name. */
    private static @Nullable Match named(Line line, int index, String word) {
        if (!isDash(line.piece(index + 1)) || Months.full(line.word(index + 2)).isEmpty()) {
            return null;
        }
        String name = Months.full(word);
        return name.isEmpty() ? null : Match.of(2, name + " to").by("from one to the other");
    }

    private static boolean isDash(String mark) {
        return mark.equals("–") || mark.equals("-");
    }

    private static boolean startsWithDigit(String word) {
        return !word.isEmpty() && Letters.isDigit(word.charAt(0));
    }
}
