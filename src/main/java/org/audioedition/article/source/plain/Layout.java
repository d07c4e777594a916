package org.audioedition.article.source.plain;

import java.util.List;
import org.audioedition.article.Span;

/**
 * What the white space of a plain text says of its paragraphs: one is set off when all its lines are indented further
 * than most others are, or all begin with {@code >}, as in a letter that answers another.
 */
final class Layout {

    private static final int LEAST_INDENT = 2;
    private static final int TAB = 4;
    /** Shorter ones are signatures, rules and lines of a list. */
    private static final int LEAST_LENGTH = 40;

    private final String text;
    private final boolean indentedThroughout;

    private Layout(String text, List<Span> paragraphs) {
        this.text = text;
        long indented =
                paragraphs.stream().filter(span -> indent(span.start()) > 0).count();
        this.indentedThroughout = 2 * indented > paragraphs.size();
    }

    static Layout of(String text, List<Span> paragraphs) {
        return new Layout(text, paragraphs);
    }

    /** Whether a paragraph is set off from the text around it. */
    boolean setsOff(Span paragraph) {
        if (paragraph.length() < LEAST_LENGTH || !begins(paragraph.start())) {
            return false;
        }
        boolean answers = true;
        boolean indented = !indentedThroughout;
        for (int at = paragraph.start(); at < paragraph.end(); at = nextLine(at, paragraph.end())) {
            answers &= text.charAt(at) == '>';
            indented &= indent(at) >= LEAST_INDENT;
        }
        return answers || indented;
    }

    /** A letter, a digit, a quotation mark; a bullet or a dash begins something else. */
    private boolean begins(int at) {
        int first = text.codePointAt(at);
        return Character.isLetter(first) || "\"'“‘«„‹>".indexOf(first) >= 0;
    }

    /** The columns of white space between the last line break and {@code at}. */
    private int indent(int at) {
        int columns = 0;
        for (int i = at - 1; i >= 0 && !Lines.isLineBreak(text.charAt(i)); i--) {
            columns += text.charAt(i) == '\t' ? TAB : 1;
        }
        return columns;
    }

    /** Where the first character of the next line stands, or the end. */
    private int nextLine(int from, int end) {
        int at = from;
        while (at < end && !Lines.isLineBreak(text.charAt(at))) {
            at++;
        }
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
