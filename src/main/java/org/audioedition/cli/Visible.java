package org.audioedition.cli;

/** Text that is safe to show on a terminal: a file's name may hold escape sequences. */
final class Visible {

    private Visible() {}

    /** The text in one line, control characters shown as {@code ?}. */
    static String of(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
