package org.audioedition.article;

import org.jspecify.annotations.Nullable;

/**
 * A block of an article that is another one than it was.
 *
 * @param kind what became of it
 * @param block the index of the block in the article as it is; of one that was removed, that of the block now in its place
 * @param was what it said; null of one that was added
 * @param now what it says; null of one that was removed
 */
public record Change(
        Kind kind,
        int block,
        @Nullable String was,
        @Nullable String now) {

    /** What became of a block. */
    public enum Kind {
        /** It says something else. */
        CHANGED("changed"),
        /** It is new. */
        ADDED("added"),
        /** It is gone. */
        REMOVED("removed");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Its name in files. */
        public String label() {
            return label;
        }
    }
}
