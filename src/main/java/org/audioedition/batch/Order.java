package org.audioedition.batch;

import java.util.List;
import org.audioedition.article.Article;
import org.audioedition.article.Problem;

/**
 * An edition to be made.
 *
 * @param article what of
 * @param notes what was found while it was read
 * @param sharesSlug whether another order of the same run has the same slug, so that each needs its own
 */
public record Order(Article article, List<Problem> notes, boolean sharesSlug) {

    public Order {
        notes = List.copyOf(notes);
    }
}
