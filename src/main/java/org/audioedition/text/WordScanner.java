package org.audioedition.text;

import java.util.Locale;
import java.util.Set;

/** Finds the end of the word that begins at a place, by what binds characters into one word. */
final class WordScanner {

    /** Elided words that begin with an apostrophe. */
    private static final Set<String> ELIDED =
            Set.of("em", "tis", "twas", "til", "cause", "bout", "round", "n", "twere", "twill", "cos");

    private final String text;
    private final int from;
    private final int end;

    /** The start of the run of letters or digits that is being read. */
    private int run;

    private int start;
    private boolean numeric;

    WordScanner(String text, int from, int end) {
        this.text = text;
        this.from = from;
        this.end = end;
    }

    /** The end of the word at {@code at}, or {@code at} itself if none begins there. */
    int scan(int at) {
        start = at;
        int address = WebAddress.end(text, at, end);
        if (address > at) {
            return address;
        }
        int to = prefix(at);
        if (to < 0) {
            return at;
        }
        run = to;
        numeric = to > at || Characters.isDigit(cp(to));
        while (true) {
            to = letters(to);
            int next = binder(to);
            if (next < 0) {
                return to;
            }
            to = next;
        }
    }

    /** Letters, digits and what is attached to them. */
    private int letters(int at) {
        int to = at;
        while (to < end) {
            int c = cp(to);
            if (!Characters.isWord(c) && !(Characters.isAttached(c) && to > start)) {
                break;
            }
            to += Character.charCount(c);
        }
        return to;
    }

    /** The place after signs that belong to the front of a word, or -1 if no word begins at {@code at}. */
    private int prefix(int at) {
        int c = cp(at);
        int next = cp(at + 1);
        if (Characters.isWord(c)) {
            return at;
        }
        if (Characters.isApostrophe(c)) {
            return elision(at);
        }
        if (c == '@' || c == '#') {
            return Characters.isWord(next) || (c == '@' && next == '_' && Characters.isWord(cp(at + 2))) ? at + 1 : -1;
        }
        if (Characters.isSign(c) && !Characters.isWord(cp(at - 1))) {
            return amount(at + 1);
        }
        return amount(at);
    }

    /** The first digit of an amount at {@code at}: {@code 5}, {@code .5}, {@code $5}, {@code $.5}; or -1. */
    private int amount(int at) {
        int to = Characters.isCurrency(cp(at)) ? at + 1 : at;
        if (to > at && cp(to) == '-') {
            to++;
        }
        if (cp(to) == '.' && !Characters.isWord(cp(to - 1)) && cp(to - 1) != '.') {
            to++;
        }
        return Characters.isDigit(cp(to)) ? to : -1;
    }

    private int elision(int at) {
        int to = at + 1;
        while (to < end && to <= at + 6 && Characters.isWord(cp(to))) {
            to++;
        }
        String word = text.substring(at + 1, Math.min(to, end)).toLowerCase(Locale.ROOT);
        boolean decade = word.length() >= 2
                && word.length() <= 3
                && Characters.isAsciiDigit(word.charAt(0))
                && Characters.isAsciiDigit(word.charAt(1))
                && (word.length() == 2 || word.charAt(2) == 's');
        return decade || ELIDED.contains(word) ? at + 1 : -1;
    }

    /** The place after what binds at {@code at}, or -1 if the word ends there. */
    private int binder(int at) {
        int c = cp(at);
        if (c < 0) {
            return -1;
        }
        int width = Character.charCount(c);
        int next = cp(at + width);
        int last = cp(at - 1);
        boolean digits = Characters.isDigit(last) && Characters.isDigit(next);
        if (Characters.isApostrophe(c)) {
            if (digits && numeric && isHeight(at)) {
                return begin(at + 1);
            }
            boolean inside = Characters.isLetter(next) && (c != '‘' || Characters.isLetter(last));
            boolean rock = at - start == 2 && (text.charAt(start + 1) == 'n' || text.charAt(start + 1) == 'N');
            return inside || (rock && Characters.isApostrophe(cp(start))) ? begin(at + width) : -1;
        }
        if (c == '.') {
            boolean decimal = digits;
            boolean bound = decimal || new FullStop(text, from, end).isBound(start, run, at);
            return !bound ? -1 : decimal ? at + 1 : begin(at + 1);
        }
        if (c == '@') {
            return Characters.isWord(next) ? WebAddress.mailEnd(text, start, at + 1, end) : -1;
        }
        if (c == ',') {
            return digits && grouping(at + 1) ? at + 1 : -1;
        }
        int divided = divided(at, last);
        if (divided > 0) {
            return begin(divided);
        }
        int amount = amount(at + width);
        if ((Characters.isHyphen(c) && Characters.isWord(next))
                || (numeric && Characters.isNumberDash(c) && amount >= 0 && last != '.')) {
            return begin(amount >= 0 ? amount : at + width);
        }
        if (Characters.isCurrency(c)) {
            return (Characters.isDigit(next) && Characters.isLetter(last)) || Characters.isDigit(last)
                    ? at + width
                    : -1;
        }
        boolean between = Characters.isWord(next);
        return switch (c) {
            case ':' -> digits ? at + 1 : -1;
            case '/', '&', '_', '⁄' -> between ? begin(at + width) : -1;
            case '%', '‰', '°' -> Characters.isDigit(last) ? at + width : -1;
            default -> -1;
        };
    }

    /** The feet of {@code 6'2"}, {@code 5’11}: one digit before, one or two behind. */
    private boolean isHeight(int at) {
        int to = at + 1;
        while (to < at + 4 && Characters.isAsciiDigit(cp(to))) {
            to++;
        }
        return at - start == 1 && to < at + 4 && !Characters.isLetter(cp(to));
    }

    /** The place behind a hyphen and the end of its line, where a word goes on; 0 if none is divided there. */
    private int divided(int at, int last) {
        if (cp(at) != '-' || !Character.isLowerCase(last)) {
            return 0;
        }
        int end = cp(at + 1) == '\r' ? at + 2 : at + 1;
        return cp(end) == '\n' && Character.isLowerCase(cp(end + 1)) ? end + 1 : 0;
    }

    private int begin(int at) {
        run = at;
        return at;
    }

    /** Whether the digits at {@code at} are a group of thousands (three), or an Indian group (two and a comma). */
    private boolean grouping(int at) {
        int n = 0;
        while (n < 4 && Characters.isAsciiDigit(cp(at + n))) {
            n++;
        }
        return n == 3 || (n == 2 && cp(at + 2) == ',' && Characters.isAsciiDigit(cp(at + 3)));
    }

    private int cp(int at) {
        return at < from ? -1 : Characters.at(text, at, end);
    }
}
