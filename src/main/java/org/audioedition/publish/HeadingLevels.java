package org.audioedition.publish;

/** The levels of headings as a strict outline has them: the first is 1, and none is more than one deeper than the one before. */
public final class HeadingLevels {

    private int last;

    /** The level of the next heading. */
    public int next(int level) {
        last = Math.min(level, last + 1);
        return last;
    }
}
