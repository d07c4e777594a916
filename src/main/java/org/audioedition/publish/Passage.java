package org.audioedition.publish;

import org.audioedition.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a block's text that is heard as one, or not at all.
 *
 * @param text what is written there, or the words that the program adds
 * @param span where it is written; empty where the program adds it
 * @param point when it is heard; null where it is not, as white space between sentences
 * @param beginsCell whether it is the first of a cell of a table
 */
public record Passage(String text, Span span, @Nullable SyncPoint point, boolean beginsCell) {

    /** Whether the words stand nowhere in the article. */
    public boolean isAdded() {
        return point != null && point.sentence().added() != null;
    }
}
