package org.audioedition.article.source.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.audioedition.article.Inline;
import org.audioedition.article.Span;
import org.audioedition.article.source.Passage;

/**
 * The text of one block while it is collected, with what is marked in it.
 *
 * <p>White space is collapsed (CSS Text 3, section 4.1): any amount becomes one space, none stands at either end or at a
 * line break. What is marked when a block ends is marked in the next one, too.
 */
final class Run {

    /** Nobody marks a word more often; a page that does would fill the memory. */
    private static final int MOST_NESTED = 8;

    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder text = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Marked> marked = new ArrayList<>();
    private boolean space;
    /** Marks that were begun and are not kept. */
    private int deeper;

    private record Open(int start, Function<Span, Inline> kind) {}

    private record Marked(int start, int end, int depth, Function<Span, Inline> kind) {}

    /** Whether no character was added that shows. */
    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but this was added, spaces aside. */
    boolean holdsOnly(String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i)) && characters.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    void append(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            // A control character has no look; HTML's parser lets it pass where it was written by number.
            if (c == ' ' || Character.isISOControl(c)) {
                space = true;
            } else {
                commitSpace();
                text.append(isHalf(characters, i) ? REPLACEMENT : c);
            }
        }
    }

    /** Adds text with every space and line break in it. */
    void appendVerbatim(String characters) {
        commitSpace();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            boolean lineBreak = c == '\n' || c == '\r';
            if (c == '\r' && i + 1 < characters.length() && characters.charAt(i + 1) == '\n') {
                continue;
            }
            if (lineBreak) {
                text.append('\n');
            } else if (Character.isISOControl(c)) {
                text.append(c == '\t' ? c : ' ');
            } else {
                text.append(isHalf(characters, i) ? REPLACEMENT : c);
            }
        }
    }

    /** A surrogate without its other half is no character. */
    private static boolean isHalf(String characters, int at) {
        char c = characters.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == characters.length() || !Character.isLowSurrogate(characters.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(characters.charAt(at - 1)));
    }

    void space() {
        space = true;
    }

    /**
     * Ends the line.
     *
     * @return false when it is empty: a second line break ends the paragraph
     */
    boolean lineBreak() {
        space = false;
        if (text.length() == 0) {
            return true;
        }
        if (text.charAt(text.length() - 1) == '\n') {
            return false;
        }
        text.append('\n');
        return true;
    }

    void mark(Function<Span, Inline> kind) {
        if (open.size() == MOST_NESTED) {
            deeper++;
            return;
        }
        commitSpace();
        open.push(new Open(text.length(), kind));
    }

    /** Ends what {@link #mark} began last. */
    void unmark() {
        if (deeper > 0) {
            deeper--;
            return;
        }
        keep(open.pop(), open.size());
    }

    private void keep(Open ended, int depth) {
        if (text.length() > ended.start) {
            marked.add(new Marked(ended.start, text.length(), depth, ended.kind));
        }
    }

    /** What was collected; the run is empty after it. */
    Passage take() {
        List<Open> still = new ArrayList<>(open);
        for (int i = 0; i < still.size(); i++) {
            keep(still.get(i), still.size() - 1 - i);
        }
        Passage passage = passage();
        text.setLength(0);
        marked.clear();
        space = false;
        open.clear();
        still.forEach(mark -> open.addLast(new Open(0, mark.kind)));
        return passage;
    }

    private Passage passage() {
        int begin = 0;
        int end = text.length();
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        marked.sort(Comparator.comparingInt(Marked::start)
                .thenComparing(Marked::end, Comparator.reverseOrder())
                .thenComparing(Marked::depth));
        // Elements in one another often say the same language each.
        Set<Inline> distinct = new LinkedHashSet<>();
        for (Marked mark : marked) {
            int from = Math.max(mark.start, begin);
            int to = Math.min(mark.end, end);
            while (from < to && isBlank(text.charAt(from))) {
                from++;
            }
            while (to > from && isBlank(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                distinct.add(mark.kind.apply(new Span(from - begin, to - begin)));
            }
        }
        List<Inline> inlines = new ArrayList<>(distinct);
        inlines.sort(Comparator.comparingInt(inline -> inline.span().start()));
        return new Passage(text.substring(begin, end), inlines);
    }

    private void commitSpace() {
        if (space && text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
        space = false;
    }

    /** At its ends a block needs neither space nor no-break space, nor what has no width at all. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' || c == '\u00AD';
    }
}
