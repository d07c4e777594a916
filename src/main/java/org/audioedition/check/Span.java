package org.audioedition.check;

/**
 * A stretch of the text, in UTF-16 units; nothing is sure of it before {@link SpanCheck} has seen it.
 *
 * @param start of its first unit
 * @param end behind its last one
 */
record Span(int start, int end) {

    String of(String text) {
        return text.substring(start, end);
    }

    int length() {
        return end - start;
    }

    boolean holds(Span other) {
        return start <= other.start && other.end <= end;
    }

    @Override
    public String toString() {
        return "[" + start + ", " + end + "]";
    }
}
