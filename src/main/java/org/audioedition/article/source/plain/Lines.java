package org.audioedition.article.source.plain;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.Span;

/**
 * The paragraphs of a plain text, whichever of the two habits its writer has: a paragraph a line, or lines wrapped by
 * hand with blank lines between paragraphs.
 */
final class Lines {

    /** Nobody wraps by hand beyond this column. */
    private static final int WIDEST_WRAP = 120;
    /** Nobody wraps narrower; shorter lines are titles, bylines, verse. */
    private static final int NARROWEST_WRAP = 40;
    /** A line this much shorter than the widest was ended on purpose. */
    private static final int SHORT_BY = 12;

    private final String text;

    private Lines(String text) {
        this.text = text;
    }

    /** The paragraphs in order, each without outer white space; none is empty. */
    static List<Span> paragraphs(String text) {
        return new Lines(text).paragraphs();
    }

    private List<Span> paragraphs() {
        List<Span> lines = lines();
        boolean wrapped = wrappedByHand(lines);
        int widest = widest(lines);
        List<Span> paragraphs = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            if (line.isEmpty()) {
                continue;
            }
            begin = begin < 0 ? line.start() : begin;
            boolean last = i + 1 == lines.size() || lines.get(i + 1).isEmpty();
            if (last || !wrapped || endsOnPurpose(line, lines.get(i + 1), widest)) {
                paragraphs.add(new Span(begin, line.end()));
                begin = -1;
            }
        }
        return paragraphs;
    }

    /** Every line without its outer white space and its line break; a blank one is empty. */
    private List<Span> lines() {
        List<Span> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isLineBreak(text.charAt(i))) {
                // CR LF gives one blank line too many after every line, which would look like a paragraph's end.
                boolean secondHalf = i > 0 && i < text.length() && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
                if (!secondHalf) {
                    lines.add(trimmed(begin, i));
                }
                begin = i + 1;
            }
        }
        return lines;
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c);
    }

    /** Whether most lines that another one follows are as long as they could be. */
    private boolean wrappedByHand(List<Span> lines) {
        int widest = widest(lines);
        if (widest > WIDEST_WRAP || widest < NARROWEST_WRAP) {
            return false;
        }
        int followed = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty()) {
                followed++;
                full += endsOnPurpose(lines.get(i), lines.get(i + 1), widest) ? 0 : 1;
            }
        }
        return followed >= 3 && full * 10 >= followed * 6;
    }

    private boolean endsOnPurpose(Span line, Span next, int widest) {
        return line.length() + 1 + firstWord(next) + SHORT_BY <= widest;
    }

    private int firstWord(Span line) {
        int end = line.start();
        while (end < line.end() && !isSpace(text.charAt(end))) {
            end++;
        }
        return end - line.start();
    }

    private static int widest(List<Span> lines) {
        return lines.stream().mapToInt(Span::length).max().orElse(0);
    }
}
