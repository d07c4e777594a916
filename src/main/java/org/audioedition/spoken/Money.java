package org.audioedition.spoken;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Amounts of money, with a sign or a code before or after, cents, magnitudes and ranges; {@code currencies.txt}. */
final class Money implements Rule {

    private record Currency(String singular, String plural, String minor, String minors) {}

    private static final Map<String, String> MAGNITUDES = Map.ofEntries(
            Map.entry("k", "thousand"),
            Map.entry("K", "thousand"),
            Map.entry("m", "million"),
            Map.entry("M", "million"),
            Map.entry("mn", "million"),
            Map.entry("mln", "million"),
            Map.entry("mil", "million"),
            Map.entry("MM", "million"),
            Map.entry("b", "billion"),
            Map.entry("B", "billion"),
            Map.entry("bn", "billion"),
            Map.entry("BN", "billion"),
            Map.entry("t", "trillion"),
            Map.entry("T", "trillion"),
            Map.entry("tn", "trillion"),
            Map.entry("trn", "trillion"),
            Map.entry("cr", "crore"));

    private static final Set<String> SCALES =
            Set.of("thousand", "million", "billion", "trillion", "quadrillion", "crore", "lakh", "million.");

    /** Words that lead a noun whose first part is an amount: "a $20 bill". */
    private static final Set<String> LEADS = Set.of(
            "a",
            "an",
            "another",
            "new",
            "record",
            "the",
            "his",
            "her",
            "its",
            "their",
            "this",
            "that",
            "massive",
            "proposed",
            "whopping",
            "further",
            "initial",
            "planned",
            "one",
            "each",
            "every",
            "single",
            "my",
            "our",
            "your",
            "annual",
            "additional");

    /** Small words after an amount that are no noun. */
    private static final Set<String> NO_NOUN = Set.of(
            "a", "an", "the", "in", "on", "of", "to", "for", "from", "and", "or", "per", "at", "by", "as", "with",
            "was", "is", "were", "are", "had", "has", "have", "he", "she", "it", "they", "we", "i", "that", "this",
            "which", "who", "each", "every", "more", "less", "worth", "but", "if", "into", "over", "under", "after",
            "before", "last", "next", "so", "than", "then", "when", "while", "will", "would", "could", "can", "may",
            "up", "down", "out", "off", "back", "not", "ago", "apiece", "today", "during", "through", "since", "until",
            "between", "because", "about", "also", "away", "again");

    /** Hyphens in a word such as {@code $5-a-day}; a word with more is taken apart. */
    private static final int FEW = 3;

    private static final Set<String> RESOLUTIONS = Set.of("144", "240", "360", "480", "720", "1080", "1440", "2160");

    private final Map<String, Currency> currencies = new HashMap<>();
    private final UnaryOperator<String> say;

    /** @param say says what is joined to an amount by a hyphen */
    Money(UnaryOperator<String> say) {
        this.say = say;
        for (Tables.Row row : Tables.rows("currencies.txt")) {
            String minor = row.get(3, "");
            currencies.put(row.get(0), new Currency(row.get(1), row.get(2), minor, row.get(4, minor)));
        }
    }

    @Override
    public @Nullable Match read(Line line, int index) {
        String word = line.word(index);
        int at = 0;
        while (at < word.length() && at < 5 && !Letters.isDigit(word.charAt(at)) && word.charAt(at) != '.') {
            at++;
        }
        if (at == 0) {
            return behind(line, index, word);
        }
        int sign = "+-±".indexOf(word.charAt(0)) >= 0 ? 1 : 0;
        boolean minus = word.charAt(0) == '-' || word.substring(0, at).endsWith("-");
        if (at < word.length() && word.charAt(at) == '.' && currencies.containsKey(word.substring(0, at + 1))) {
            at++;
        }
        Currency currency = currencies.get(word.substring(sign, at).replace("-", ""));
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
        Match match = amount(line, index, currency, figure, word.substring(figure.end()));
        return match == null || !minus ? match : Match.of(match.tokens(), "minus " + match.spoken());
    }

    /** A code that stands as a word before its number: {@code USD 500}. */
    private @Nullable Match code(Line line, int index, Currency currency) {
        Figure figure = Figure.at(line.word(index + 1), 0);
        if (figure == null || !figure.sign().isEmpty()) {
            return null;
        }
        Match match =
                amount(line, index + 1, currency, figure, line.word(index + 1).substring(figure.end()));
        return match == null ? null : Match.of(match.tokens() + 1, match.spoken());
    }

    /** A sign that stands apart before its number: {@code $ 10 million}. */
    @Nullable
    Match apart(Line line, int index) {
        Currency currency = currencies.get(line.piece(index));
        return currency == null ? null : code(line, index, currency);
    }

    /** A sign or code behind the number: {@code 50¢}, {@code 3.2p}, {@code 5€}, {@code 500 EUR}. */
    private @Nullable Match behind(Line line, int index, String word) {
        Figure figure = Figure.at(word, 0);
        if (figure == null) {
            return null;
        }
        String suffix = word.substring(figure.end());
        if (suffix.equals("p") && !RESOLUTIONS.contains(figure.whole())) {
            return Match.word(figure.words() + (figure.isOne() ? " penny" : " pence"));
        }
        if (suffix.equals("¢")) {
            return Match.word(figure.words() + (figure.isOne() ? " cent" : " cents"));
        }
        if (suffix.isEmpty()) {
            String next = line.piece(index + 1);
            boolean scaled = SCALES.contains(next);
            Currency currency = currencies.get(line.piece(index + (scaled ? 2 : 1)));
            String code = line.piece(index + (scaled ? 2 : 1));
            if (currency != null && ((code.length() == 3 && Letters.isCapitals(code)) || code.equals("€"))) {
                return Match.of(scaled ? 3 : 2, words(currency, figure, scaled ? next : "", false));
            }
            return null;
        }
        Currency currency = currencies.get(suffix);
        return currency == null || suffix.length() != 1 || Letters.isLetter(suffix.charAt(0))
                ? null
                : Match.word(words(currency, figure, "", false));
    }

    private @Nullable Match amount(Line line, int index, Currency currency, Figure figure, String rest) {
        int dash = rest.indexOf('-');
        if (dash >= 0 && dash <= 3) {
            int at = dash + 1;
            while (at < rest.length() && !Letters.isDigit(rest.charAt(at)) && at < dash + 4) {
                at++;
            }
            Figure second = Figure.at(rest, at);
            if (second != null
                    && isMagnitude(rest.substring(second.end()))
                    && (at == dash + 1 || currencies.containsKey(rest.substring(dash + 1, at)))) {
                return range(
                        line, index, currency, figure, rest.substring(0, dash), second, rest.substring(second.end()));
            }
        }
        int letters = 0;
        while (letters < rest.length() && Letters.isLetter(rest.charAt(letters))) {
            letters++;
        }
        String suffix = rest.substring(0, letters);
        String tail = rest.substring(letters);
        String magnitude = MAGNITUDES.get(suffix);
        if (tail.startsWith("-") && magnitude == null && suffix.isEmpty()) {
            int end = tail.indexOf('-', 1) < 0 ? tail.length() : tail.indexOf('-', 1);
            if (SCALES.contains(tail.substring(1, end))) {
                magnitude = tail.substring(1, end);
                tail = tail.substring(end);
            }
        }
        if (magnitude == null && !suffix.isEmpty() && !suffix.equals("s")) {
            return SCALES.contains(suffix) ? Match.word(words(currency, figure, suffix, false)) : null;
        }
        if (!tail.isEmpty()) {
            return tail.chars().filter(c -> c == '-').count() > FEW
                    ? null
                    : joined(currency, figure, magnitude == null ? "" : magnitude, tail);
        }
        int tokens = 1;
        if (magnitude == null && SCALES.contains(line.word(index + 1))) {
            magnitude = line.word(index + 1);
            tokens = 2;
        }
        boolean adjective = isAdjective(line, index, index + tokens);
        return Match.of(tokens, words(currency, figure, magnitude == null ? "" : magnitude, adjective));
    }

    /** {@code $5-a-day}, {@code $5bn-plus}, {@code $2-million}, {@code $100's}. */
    private Match joined(Currency currency, Figure figure, String magnitude, String tail) {
        if (tail.charAt(0) == '/') {
            String unit = Units.singular(tail.substring(1));
            String per = " per " + (unit == null ? say.apply(tail.substring(1)) : unit);
            return Match.word(words(currency, figure, magnitude, false) + per);
        }
        boolean plural =
                !magnitude.isEmpty() || tail.startsWith("-a-") || tail.startsWith("-plus") || tail.startsWith("-an-");
        String money = words(currency, figure, magnitude, !plural);
        String rest = say.apply(tail.substring(1));
        return Match.word(money + " " + rest);
    }

    private static Match range(
            Line line, int index, Currency currency, Figure first, String glued, Figure second, String rest) {
        String suffix = MAGNITUDES.getOrDefault(rest, "");
        int tokens = 1;
        if (suffix.isEmpty() && SCALES.contains(line.word(index + 1))) {
            suffix = line.word(index + 1);
            tokens = 2;
        }
        String from = first.words() + (MAGNITUDES.containsKey(glued) ? " " + MAGNITUDES.get(glued) : "");
        return Match.of(
                tokens, from + " to " + words(currency, second, suffix, isAdjective(line, index, index + tokens)));
    }

    private static boolean isMagnitude(String suffix) {
        return suffix.isEmpty() || MAGNITUDES.containsKey(suffix);
    }

    private static boolean isAdjective(Line line, int index, int next) {
        String after = line.word(next);
        return LEADS.contains(Letters.lower(line.word(index - 1)))
                && !after.isEmpty()
                && Letters.isLower(after.charAt(0))
                && !NO_NOUN.contains(after)
                && !SCALES.contains(after);
    }

    private static String words(Currency currency, Figure figure, String magnitude, boolean adjective) {
        if (!magnitude.isEmpty()) {
            return figure.words() + " " + magnitude + " " + (adjective ? currency.singular() : currency.plural());
        }
        boolean cents = figure.fraction().length() == 2 && !currency.minor().isEmpty();
        if (!cents) {
            boolean one = adjective || figure.isOne();
            return figure.words() + " " + (one ? currency.singular() : currency.plural());
        }
        int minor = Integer.parseInt(figure.fraction());
        String minors = NumberWords.cardinal(minor) + " " + (minor == 1 ? currency.minor() : currency.minors());
        if (figure.whole().isEmpty() || figure.whole().equals("0")) {
            return minors;
        }
        boolean one = adjective || figure.whole().equals("1");
        String whole = NumberWords.cardinal(figure.whole()) + " " + (one ? currency.singular() : currency.plural());
        return minor == 0 ? whole : whole + " and " + minors;
    }
}
