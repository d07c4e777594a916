package org.audioedition.spoken;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Amounts of money with a sign or a code before them: cents, magnitudes, ranges; {@code currencies.txt}. */
final class Money implements Rule {

    /** Hyphens in a word such as {@code $5-a-day}; a word with more is taken apart. */
    private static final int FEW = 3;

    private static final int LONGEST_TAIL = 40;

    private final UnaryOperator<String> say;

    /** @param say says what is joined to an amount by a hyphen */
    Money(UnaryOperator<String> say) {
        this.say = say;
    }

    @Override
    public @Nullable Match read(Line line, int index) {
        String word = line.word(index);
        int at = 0;
        while (at < word.length()
                && at < Currency.LONGEST
                && !Letters.isDigit(word.charAt(at))
                && word.charAt(at) != '.') {
            at++;
        }
        if (at == 0) {
            return MoneyBehind.read(line, index, word);
        }
        while (at < word.length() && word.charAt(at) == '.' && isSign(word.substring(0, at + 1))) {
            at = at + 1 + dollar(word, at + 1);
        }
        int sign = "+-±".indexOf(word.charAt(0)) >= 0 ? 1 : 0;
        boolean minus = word.charAt(0) == '-' || word.charAt(at - 1) == '-';
        Currency currency = Currency.of(word.substring(sign, at).replace("-", ""));
        if (currency == null) {
            return null;
        }
        if (at == word.length() || (word.charAt(at) == '.' && at + 1 == word.length())) {
            return code(line, index, currency);
        }
        Figure figure = Figure.at(word, at);
        if (figure == null) {
            return null;
        }
        Match match = shared(line, index, at, figure);
        if (match == null) {
            match = amount(line, index, currency, figure, word.substring(figure.end()));
        }
        return match == null || !minus ? match : match.saying("minus " + match.spoken());
    }

    /** Whether {@code start} begins a sign with stops inside: {@code Rs.}, {@code U.S.$}. */
    private static boolean isSign(String start) {
        return Currency.of(start) != null || start.equals("U.") || start.equals("U.S.");
    }

    private static int dollar(String word, int at) {
        int letters = 0;
        while (at + letters < word.length() && "S$".indexOf(word.charAt(at + letters)) >= 0) {
            letters++;
        }
        return letters;
    }

    /** A code that stands as a word before its number: {@code USD 500}, {@code Rs 500 crore}. */
    @Nullable
    Match code(Line line, int index, Currency currency) {
        Figure figure = Figure.at(line.word(index + 1), 0);
        if (figure == null || !figure.sign().isEmpty()) {
            return null;
        }
        Match match =
                amount(line, index + 1, currency, figure, line.word(index + 1).substring(figure.end()));
        return match == null ? null : match.over(match.tokens() + 1);
    }

    /** A sign that stands apart before its number: {@code $ 10 million}, {@code kr 500}. */
    @Nullable
    Match apart(Line line, int index) {
        Currency currency = Currency.of(line.piece(index));
        return currency == null ? null : code(line, index, currency);
    }

    /** The first of two amounts of which the second has the magnitude of both: {@code between $10 and $15 billion}. */
    private static @Nullable Match shared(Line line, int index, int sign, Figure figure) {
        String word = line.word(index);
        String joint = line.word(index + 1);
        String second = line.word(index + 2);
        boolean joined = joint.equals("to")
                || joint.equals("or")
                || (joint.equals("and") && Letters.lower(line.word(index - 1)).equals("between"));
        if (!joined || figure.end() < word.length() || !second.startsWith(word.substring(0, sign))) {
            return null;
        }
        Figure other = Figure.at(second, sign);
        if (other == null || figure.whole().length() > 3 || figure.grouped()) {
            return null;
        }
        String glued = Magnitudes.of(second.substring(other.end()));
        boolean far = glued.isEmpty() && !Magnitudes.isWord(line.word(index + 3));
        boolean rising = figure.whole().length() < other.whole().length()
                || (figure.whole().length() == other.whole().length()
                        && figure.whole().compareTo(other.whole()) <= 0);
        return far || !rising ? null : Match.word(figure.words()).by("magnitude of the amount after it");
    }

    private @Nullable Match amount(Line line, int index, Currency currency, Figure figure, String rest) {
        Match range = MoneyRanges.read(line, index, currency, figure, rest);
        if (range != null) {
            return range;
        }
        int letters = 0;
        while (letters < rest.length() && Letters.isLetter(rest.charAt(letters))) {
            letters++;
        }
        String suffix = rest.substring(0, letters);
        String tail = rest.substring(letters);
        String magnitude = Magnitudes.of(suffix);
        if (magnitude.isEmpty() && !suffix.isEmpty() && !suffix.equals("s")) {
            return null;
        }
        boolean hyphenated = tail.startsWith("-")
                && suffix.isEmpty()
                && !Magnitudes.leading(tail.substring(1)).isEmpty();
        if (hyphenated) {
            magnitude = Magnitudes.leading(tail.substring(1));
            tail = behind(tail.substring(1));
        }
        int tokens = 1;
        String next = line.word(index + 1);
        if (magnitude.isEmpty() && tail.isEmpty() && !Magnitudes.leading(next).isEmpty()) {
            magnitude = Magnitudes.leading(next);
            tail = behind(next);
            tokens = 2;
            if (tail.isEmpty() && line.word(index + 2).equals("crore")) {
                magnitude += " crore";
                tokens = 3;
            }
        }
        Amount amount = new Amount(currency, figure, magnitude);
        if (!tail.isEmpty()) {
            boolean few = tail.length() > 1
                    && tail.length() <= LONGEST_TAIL
                    && tail.chars().filter(c -> c == '-').count() <= FEW;
            return few ? match(amount, tokens, joined(amount, tail)) : null;
        }
        boolean adjective =
                Adjectives.leads(line, index, index + tokens) || (hyphenated && isName(line.word(index + tokens)));
        return match(amount, tokens, amount.words(adjective));
    }

    /** Whether a noun, perhaps in capitals (IPO), has the amount before it. */
    private static boolean isName(String word) {
        return Adjectives.isNoun(word) || (word.length() > 1 && Letters.isCapitals(word) && Letters.isLetters(word));
    }

    /** What is joined to the magnitude that {@code word} begins with. */
    private static String behind(String word) {
        int dash = word.indexOf('-');
        return dash < 0 ? "" : word.substring(dash);
    }

    private static Match match(Amount amount, int tokens, String words) {
        return Match.of(tokens, words)
                .by(amount.magnitude().isEmpty() ? "sign and amount" : "sign, amount and magnitude")
                .from(amount.currency().place());
    }

    /** {@code $5-a-day}, {@code $5bn-plus}, {@code $2-million}, {@code $100's}. */
    private String joined(Amount amount, String tail) {
        String rest = tail.substring(1);
        if (tail.charAt(0) == '/') {
            String unit = UnitTable.singular(rest);
            return amount.words(false) + " per " + (unit == null ? say.apply(rest) : unit);
        }
        boolean plural = !amount.magnitude().isEmpty()
                || rest.startsWith("a-")
                || rest.startsWith("an-")
                || rest.startsWith("per-")
                || rest.startsWith("plus");
        return amount.words(!plural) + " " + say.apply(rest);
    }
}
