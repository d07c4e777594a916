package org.audioedition.batch;

import java.util.List;
import org.audioedition.article.Article;
import org.audioedition.article.Problem;
import org.audioedition.article.source.Original;
import org.jspecify.annotations.Nullable;

/**
 * An edition to be made.
 *
 * @param article what of
 * @param notes what was found while it was read
 * @param original what it was read from, if that is to lie beside the edition, or null
 * @param sharesSlug whether another order of the same run has the same slug, so that each needs its own
 */
public record Order(
        Article article, List<Problem> notes, @Nullable Original original, boolean sharesSlug) {

    public Order {
        notes = List.copyOf(notes);
    }

    /** An order that keeps no original. */
    public Order(Article article, List<Problem> notes, boolean sharesSlug) {
        this(article, notes, null, sharesSlug);
    }
}
