package org.audioedition.publish.report;

import org.audioedition.article.Block;
import org.audioedition.edition.Edition;

/** Which places of the article's text the report shows, so that it may link to them. */
final class Places {

    /** More text than ten hours of speech have. */
    private static final int MOST = 700_000;

    private final int end;

    private Places(int end) {
        this.end = end;
    }

    /** Whole blocks, as long as there is room. */
    static Places of(Edition edition) {
        int end = 0;
        for (Block block : edition.article().blocks()) {
            if (block.span().end() > MOST) {
                break;
            }
            end = block.span().end();
        }
        return new Places(end);
    }

    /** Whether the report shows the unit at a place. */
    boolean shows(int place) {
        return place < end;
    }
}
