package org.audioedition.audio;

/**
 * A titled place in a programme: a chapter.
 *
 * @param frame where it begins, in frames from the first of the file
 * @param length how long it is, in frames
 * @param title what it is called
 */
public record Cue(long frame, long length, String title) {

    public Cue {
        if (frame < 0 || length < 0) {
            throw new IllegalArgumentException("cue at frame " + frame + ", length " + length);
        }
    }

    /** The frame after its last. */
    public long end() {
        return frame + length;
    }
}
