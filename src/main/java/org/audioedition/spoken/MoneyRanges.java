package org.audioedition.spoken;

import org.jspecify.annotations.Nullable;

/** Two amounts of money in one word: {@code $5-$10}, {@code €300m-€400m}. */
final class MoneyRanges {

    private MoneyRanges() {}

    /** The range whose first number is {@code first}, with {@code rest} of the word behind it; or null. */
    static @Nullable Match read(Line line, int index, Currency currency, Figure first, String rest) {
        int dash = rest.indexOf('-');
        if (dash < 0 || dash > 3) {
            return null;
        }
        int at = dash + 1;
        while (at < rest.length() && !Letters.isDigit(rest.charAt(at)) && at < dash + 4) {
            at++;
        }
        Figure second = Figure.at(rest, at);
        if (second == null || (at > dash + 1 && Currency.of(rest.substring(dash + 1, at)) == null)) {
            return null;
        }
        String glued = rest.substring(second.end());
        String magnitude = Magnitudes.of(glued);
        if (magnitude.isEmpty() && !glued.isEmpty()) {
            return null;
        }
        int tokens = 1;
        if (magnitude.isEmpty() && Magnitudes.isWord(line.word(index + 1))) {
            magnitude = line.word(index + 1);
            tokens = 2;
        }
        Amount lower = new Amount(currency, first, Magnitudes.of(rest.substring(0, dash)));
        Amount upper = new Amount(currency, second, magnitude);
        String from = magnitude.isEmpty() && (lower.hasCents() || upper.hasCents())
                ? lower.words(false)
                : (first.words() + " " + lower.magnitude()).trim();
        boolean adjective = Adjectives.leads(line, index, index + tokens);
        return Match.of(tokens, from + " to " + upper.words(adjective))
                .by("range of amounts")
                .from(currency.place());
    }
}
