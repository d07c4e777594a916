package org.audioedition.batch;

import java.util.List;
import org.audioedition.article.Article;
import org.audioedition.article.Problem;
import org.audioedition.article.source.Original;
import org.audioedition.edition.Edition;
import org.jspecify.annotations.Nullable;

/**
 * An edition to be made.
 *
 * @param article what of
 * @param notes what was found while it was read
 * @param original what it was read from, if that is to lie beside the edition, or null
 * @param sharesSlug whether another order of the same run has the same slug, so that each needs its own
 * @param correction what it stands in for; null when it is the first edition of its article
 */
public record Order(
        Article article,
        List<Problem> notes,
        @Nullable Original original,
        boolean sharesSlug,
        @Nullable Correction correction) {

    public Order {
        notes = List.copyOf(notes);
    }

    /** The first edition of an article; its original is not kept. */
    public Order(Article article, List<Problem> notes, boolean sharesSlug) {
        this(article, notes, null, sharesSlug, null);
    }

    /**
     * An edition that stands in for an earlier one.
     *
     * @param edition the earlier one
     * @param note said at its head when something changed, with {@code {places}} for what did; null for nothing
     */
    public record Correction(Edition edition, @Nullable String note) {}
}
