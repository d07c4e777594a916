package org.audioedition.cli;

/** Counts the code points of a text before places in it; places near each other cost little. */
final class CodePoints {

    private final String text;
    private int at;
    private int count;

    CodePoints(String text) {
        this.text = text;
    }

    /** The number of code points before the UTF-16 unit at {@code index}. */
    int before(int index) {
        count += index >= at ? text.codePointCount(at, index) : -text.codePointCount(index, at);
        at = index;
        return count;
    }
}
