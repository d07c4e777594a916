package org.audioedition.spoken;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The classes of words in the order in which they are asked; the first that knows a word says it. */
final class Words {

    private final SpokenAbbreviations abbreviations = new SpokenAbbreviations(this::say);
    private final Romans romans = new Romans();
    private final List<Rule> rules;
    private final Money money;
    private final Compounds compounds;

    Words(Marks marks, boolean dayFirst) {
        UnaryOperator<String> say = this::say;
        money = new Money(say);
        compounds = new Compounds(say, marks);
        rules = List.of(
                new Web(say),
                money,
                new Dates(dayFirst),
                new Times(),
                new Ranges(say),
                new Units(),
                new Numbers(),
                abbreviations,
                romans,
                new Capitals(),
                new Codes(say),
                compounds);
    }

    /** The reading of the word at {@code index}, and of what belongs to it. */
    Match read(Line line, int index) {
        String word = line.word(index);
        return isPlain(word) ? plain(line, index, word) : special(line, index, word);
    }

    private Match special(Line line, int index, String word) {
        for (Rule rule : rules) {
            Match match = rule.read(line, index);
            if (match != null) {
                return match;
            }
        }
        return Match.word(compounds.remains(word));
    }

    /** An amount whose sign of currency stands apart at {@code index}, or null. */
    @Nullable
    Match amount(Line line, int index) {
        return money.apart(line, index);
    }

    /** A word of small letters, the first perhaps a capital, has few ways to be anything but itself. */
    private Match plain(Line line, int index, String word) {
        Match unit = word.length() <= 5 ? Units.apart(line, index, word) : null;
        if (unit == null && word.length() <= 6) {
            unit = abbreviations.read(line, index);
        }
        if (unit == null && Times.isHalf(word)) {
            return special(line, index, word);
        }
        return unit == null ? Match.word(Letters.lower(word)) : unit;
    }

    private static boolean isPlain(String word) {
        if (word.length() < 2 || !Letters.isLetter(word.charAt(0))) {
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
        return word.isEmpty() ? "" : read(new Line(word), 0).spoken();
    }
}
