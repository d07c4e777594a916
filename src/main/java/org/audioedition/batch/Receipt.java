package org.audioedition.batch;

import java.nio.file.Path;
import java.util.List;
import org.audioedition.article.Problem;
import org.audioedition.edition.Edition;
import org.jspecify.annotations.Nullable;

/**
 * What came of an order: an edition in its folder, or the problems that prevented it.
 *
 * @param source the article's source
 * @param edition what was made, or null
 * @param folder where it stands, or null
 * @param problems notes, and errors when nothing was made
 */
public record Receipt(
        String source, @Nullable Edition edition, @Nullable Path folder, List<Problem> problems) {

    public Receipt {
        problems = List.copyOf(problems);
    }

    /** Whether the order failed. */
    public boolean failed() {
        return edition == null;
    }
}
