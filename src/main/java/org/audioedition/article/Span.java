package org.audioedition.article;

/**
 * A half-open range of UTF-16 units in an article's text.
 *
 * @param start index of the first unit, from 0
 * @param end index after the last unit, not before {@code start}
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [" + start + ", " + end + ")");
        }
    }

    /** The number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Whether no unit is inside. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the unit at {@code index} is inside. */
    public boolean contains(int index) {
        return start <= index && index < end;
    }

    /** Whether all of {@code other} is inside. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The characters of {@code text} in this range. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** The same length {@code by} characters further on. */
    public Span movedBy(int by) {
        return new Span(start + by, end + by);
    }
}
