package org.audioedition.quotation;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.Span;

/**
 * Says of every quotation mark in a paragraph whether it opens, closes or could do either, from its neighbours first and
 * from its shape second: editors misprint directions, and straight marks have none.
 */
final class MarkScanner {

    /** The families of marks; a quotation closes with a mark of the family that opened it. */
    enum Family {
        DOUBLE,
        /** Two apostrophes or backticks in a row. */
        DOUBLED,
        SINGLE,
        GUILLEMET,
        SINGLE_GUILLEMET
    }

    /** What a mark does. */
    enum Direction {
        OPENING,
        CLOSING,
        EITHER
    }

    /** A mark: its place (two units for two apostrophes), its family and what it does. */
    record QuoteMark(Span span, Family family, Direction direction) {}

    private final String text;
    private final Span block;

    private MarkScanner(String text, Span block) {
        this.text = text;
        this.block = block;
    }

    /** The marks of a paragraph in order, apostrophes and inch marks left out. */
    static List<QuoteMark> scan(String text, Span block) {
        return new MarkScanner(text, block).scan();
    }

    private List<QuoteMark> scan() {
        List<QuoteMark> marks = new ArrayList<>();
        for (int i = block.start(); i < block.end(); i++) {
            int length = lengthAt(i);
            if (length == 0) {
                continue;
            }
            Span span = new Span(i, i + length);
            Family family = family(text.charAt(i), length);
            if (!isApostrophe(span, family) && !isMeasure(span)) {
                marks.add(new QuoteMark(span, family, direction(span)));
            }
            i += length - 1;
        }
        return marks;
    }

    /** 2 for two apostrophes or backticks in a row, 1 for one mark, 0 for anything else. */
    private int lengthAt(int i) {
        char c = text.charAt(i);
        if ("“”„‟\"«»‹›".indexOf(c) >= 0) {
            return 1;
        }
        if ("‘’‚‛'`".indexOf(c) < 0) {
            return 0;
        }
        boolean doubled =
                (c == '\'' || c == '`' || c == '’' || c == '‘') && i + 1 < block.end() && text.charAt(i + 1) == c;
        return doubled ? 2 : 1;
    }

    private static Family family(char c, int length) {
        return switch (c) {
            case '«', '»' -> Family.GUILLEMET;
            case '‹', '›' -> Family.SINGLE_GUILLEMET;
            case '‘', '’', '‚', '‛', '\'', '`' -> length == 2 ? Family.DOUBLED : Family.SINGLE;
            default -> Family.DOUBLE;
        };
    }

    /** Between two letters or digits a single mark is an apostrophe; so is one before a decade or a clipped word. */
    private boolean isApostrophe(Span mark, Family family) {
        if (family != Family.SINGLE) {
            return false;
        }
        boolean afterWord = isWord(before(mark));
        boolean beforeWord = isWord(after(mark));
        if (afterWord && beforeWord) {
            return true;
        }
        return !afterWord && beforeWord && (isDecade(mark.end()) || isClippedWord(mark.end()));
    }

    private boolean isDecade(int at) {
        return at + 1 < block.end() && Character.isDigit(text.charAt(at)) && Character.isDigit(text.charAt(at + 1));
    }

    private boolean isClippedWord(int at) {
        for (String word : new String[] {"em", "tis", "twas", "til", "cause", "n", "cuz", "bout", "round"}) {
            int end = at + word.length();
            if (text.regionMatches(true, at, word, 0, word.length())
                    && (end >= block.end() || !isWord(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** {@code 5'10"} and {@code 17" screen}: a straight mark after a digit measures, unless a quotation could end there. */
    private boolean isMeasure(Span mark) {
        char c = text.charAt(mark.start());
        boolean straight = mark.length() == 1 && (c == '"' || c == '\'');
        if (!straight || !Character.isDigit(before(mark))) {
            return false;
        }
        if (c == '\'') {
            return Character.isDigit(after(mark));
        }
        boolean feetBefore = text.substring(Math.max(block.start(), mark.start() - 4), mark.start())
                .matches(".*\\d['’]\\d+");
        return feetBefore || (after(mark) == ' ' && !hasOpenStraight(mark.start()));
    }

    /** Whether an odd number of straight marks stands before, near enough to be the same quotation's. */
    private boolean hasOpenStraight(int at) {
        int count = 0;
        for (int i = Math.max(block.start(), at - 2000); i < at; i++) {
            count += text.charAt(i) == '"' ? 1 : 0;
        }
        return (count & 1) == 1;
    }

    private Direction direction(Span mark) {
        char before = before(mark);
        char after = after(mark);
        boolean mayOpen = (isSpace(before) || "([{—–-/:,".indexOf(before) >= 0 || isQuote(before)) && !isSpace(after);
        boolean mayClose = !isSpace(before) && (isSpace(after) || !isWord(after));
        if (mayOpen != mayClose) {
            return mayOpen ? Direction.OPENING : Direction.CLOSING;
        }
        return switch (text.charAt(mark.start())) {
            case '“', '„', '‘', '‚', '«', '‹', '`' -> Direction.OPENING;
            case '”', '’', '»', '›' -> Direction.CLOSING;
            default -> Direction.EITHER;
        };
    }

    private char before(Span mark) {
        return mark.start() > block.start() ? text.charAt(mark.start() - 1) : ' ';
    }

    private char after(Span mark) {
        return mark.end() < block.end() ? text.charAt(mark.end()) : ' ';
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isQuote(char c) {
        return "“”„‟\"«»‹›‘’‚‛'`".indexOf(c) >= 0;
    }
}
