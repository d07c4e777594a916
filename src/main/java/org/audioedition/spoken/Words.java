package org.audioedition.spoken;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The classes of words in the order in which they are asked; the first that knows a word says it. */
final class Words {

    private static final String ABBREVIATION = "abbreviation";
    private static final String DATE = "date";
    private static final String MONEY = "money";
    private static final String ROMAN = "roman numeral";
    private static final String UNIT = "unit";

    private final SpokenAbbreviations abbreviations = new SpokenAbbreviations(this::say);
    private final Romans romans = new Romans();
    private final DateRanges ranges = new DateRanges();
    private final List<NamedRule> rules;
    private final Money money;
    private final Compounds compounds;

    /** A rule and the class of words it knows. */
    private record NamedRule(String kind, Rule rule) {}

    /**
     * What a class of words says.
     *
     * @param kind the class
     * @param match what it says
     */
    record Found(String kind, Match match) {}

    Words(Marks marks, boolean dayFirst) {
        UnaryOperator<String> say = this::say;
        money = new Money(say);
        compounds = new Compounds(say, marks);
        rules = List.of(
                new NamedRule("web", new Web(say)),
                new NamedRule(MONEY, money),
                new NamedRule(DATE, ranges),
                new NamedRule("address", new Addresses()),
                new NamedRule(DATE, new Dates(dayFirst, say)),
                new NamedRule("time", new Times()),
                new NamedRule("phone", new Phones()),
                new NamedRule("fraction", new Fractions(say)),
                new NamedRule("range", new Ranges(say)),
                new NamedRule(UNIT, new Units()),
                new NamedRule("number", new Numbers(say)),
                new NamedRule(ABBREVIATION, abbreviations),
                new NamedRule(ROMAN, romans),
                new NamedRule("capitals", new Capitals()),
                new NamedRule("code", new Codes(say)),
                new NamedRule("compound", compounds));
    }

    /** The reading of the word at {@code index}, and of what belongs to it. */
    Found read(Line line, int index) {
        String word = line.word(index);
        return isPlain(word) ? plain(line, index, word) : special(line, index, word);
    }

    private Found special(Line line, int index, String word) {
        for (NamedRule named : rules) {
            Match match = named.rule().read(line, index);
            if (match != null) {
                return new Found(named.kind(), match);
            }
        }
        return new Found("word", Match.word(compounds.remains(word)));
    }

    /** An amount whose sign of currency stands apart at {@code index}, or null. */
    @Nullable
    Found amount(Line line, int index) {
        Match match = money.apart(line, index);
        return match == null ? null : new Found(MONEY, match);
    }

    /** A word of small letters, the first perhaps a capital, has few ways to be anything but itself. */
    private Found plain(Line line, int index, String word) {
        if (word.length() <= Months.LONGEST) {
            Found found = brief(line, index, word);
            if (found != null) {
                return found;
            }
        }
        return Times.isHalf(word) ? special(line, index, word) : new Found("word", Match.word(Letters.lower(word)));
    }

    /** What a short plain word may be beside itself. */
    private @Nullable Found brief(Line line, int index, String word) {
        Match unit = word.length() <= 5 ? Units.apart(line, index, word) : null;
        if (unit != null) {
            return new Found(UNIT, unit);
        }
        Match amount = word.length() <= 3 ? money.apart(line, index) : null;
        if (amount != null) {
            return new Found(MONEY, amount);
        }
        Match abbreviation = word.length() <= 6 ? abbreviations.read(line, index) : null;
        if (abbreviation != null) {
            return new Found(ABBREVIATION, abbreviation);
        }
        Match numeral = romans.small(line, index, word);
        if (numeral != null) {
            return new Found(ROMAN, numeral);
        }
        Match range = ranges.read(line, index);
        return range == null ? null : new Found(DATE, range);
    }

    private static boolean isPlain(String word) {
        if (word.length() < 2 || !Letters.isLetter(word.charAt(0)) || word.charAt(1) == '\'') {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Letters.isLower(c) && !(c == '\'' && i + 1 < word.length())) {
                return false;
            }
        }
        return true;
    }

    /** One word by itself, without a line around it. */
    private String say(String word) {
        return word.isEmpty() ? "" : read(new Line(word), 0).match().spoken();
    }
}
