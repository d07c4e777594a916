package org.audioedition.spoken;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Money whose sign or code stands behind the number: {@code 50¢}, {@code 3.2p}, {@code 5€}, {@code 500 EUR}. */
final class MoneyBehind {

    /** Numbers of lines of a picture, whose {@code p} is no penny. */
    private static final Set<String> RESOLUTIONS = Set.of("144", "240", "360", "480", "720", "1080", "1440", "2160");

    private MoneyBehind() {}

    static @Nullable Match read(Line line, int index, String word) {
        Figure figure = Figure.at(word, 0);
        if (figure == null) {
            return null;
        }
        String suffix = word.substring(figure.end());
        if (suffix.equals("p") && !RESOLUTIONS.contains(figure.whole())) {
            return Match.word(figure.words() + (figure.isOne() ? " penny" : " pence"))
                    .by("pence");
        }
        if (suffix.equals("¢")) {
            boolean one = figure.isOne() || Adjectives.leads(line, index, index + 1);
            return Match.word(figure.words() + (one ? " cent" : " cents")).by("cents");
        }
        if (suffix.isEmpty()) {
            return apart(line, index, figure);
        }
        Currency currency = suffix.length() == 1 && !Letters.isLetter(suffix.charAt(0)) ? Currency.of(suffix) : null;
        return currency == null ? null : match(1, new Amount(currency, figure, ""));
    }

    /** The sign or code as a word of its own, perhaps after a magnitude. */
    private static @Nullable Match apart(Line line, int index, Figure figure) {
        boolean scaled = Magnitudes.isWord(line.piece(index + 1));
        String magnitude = scaled ? line.piece(index + 1) : "";
        int tokens = scaled ? 3 : 2;
        String code = line.piece(index + tokens - 1);
        Currency currency = Currency.isBehind(code) ? Currency.of(code) : null;
        return currency == null ? null : match(tokens, new Amount(currency, figure, magnitude));
    }

    private static Match match(int tokens, Amount amount) {
        return Match.of(tokens, amount.words(false))
                .by("sign or code behind")
                .from(amount.currency().place());
    }
}
