package org.audioedition.spoken;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two numbers with a slash between them: fractions, days of a month, pressures, seasons, quotients. */
final class SlashPairs {

    /** Words before a day written as month and day: "on 1/4". */
    private static final Set<String> DATED =
            Set.of("on", "until", "by", "beginning", "since", "before", "after", "from");

    /** Denominators of fractions that people write. */
    private static final Set<Integer> DENOMINATORS = Set.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 30, 100);

    private SlashPairs() {}

    /** The words of {@code first} and what stands behind the slash, or null. */
    static @Nullable String say(Line line, int index, Figure first, String rest) {
        Figure second = Figure.at(rest, 0);
        if (second == null || !first.isPlain() || !second.isPlain()) {
            return null;
        }
        String glued = rest.substring(second.end());
        String next = line.word(index + 1);
        if (Ranges.isYear(first) && second.whole().length() == 2 && glued.isEmpty()) {
            return NumberWords.year(first.small()) + " " + NumberWords.name(second.whole());
        }
        if (line.piece(index + 1).equals("=")) {
            return first.words() + " divided by " + second.words();
        }
        boolean pressure =
                first.whole().length() >= 2 && second.whole().length() >= 2 && first.small() > second.small();
        if (pressure && (next.equals("mmHg") || isPressure(line, index))) {
            return first.words() + " over " + second.words();
        }
        int n = first.small();
        int d = second.small();
        boolean month = n > 0 && n <= 12 && d > 0 && d <= 31 && glued.isEmpty() && !next.equals("of");
        if (month && DATED.contains(Letters.lower(line.word(index - 1)))) {
            return NumericDates.monthDay(n, d);
        }
        if (month && d > n && !DENOMINATORS.contains(d)) {
            return first.words() + " " + second.words();
        }
        boolean parts = n > 0 && d > n && d <= 1000 && !second.whole().startsWith("0");
        if (parts && (glued.isEmpty() || Fractions.isEnding(glued))) {
            return Fractions.fraction(first.whole(), second.whole(), Fractions.isInteger(line.word(index - 1)));
        }
        return glued.isEmpty() ? first.words() + " " + second.words() : null;
    }

    /** "blood pressure of 120/80". */
    private static boolean isPressure(Line line, int index) {
        String far = line.word(index - 2);
        return line.word(index - 1).equals("pressure") || far.equals("pressure") || far.equals("BP");
    }
}
