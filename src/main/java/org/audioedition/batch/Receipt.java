package org.audioedition.batch;

import java.nio.file.Path;
import java.util.List;
import org.audioedition.article.Problem;
import org.audioedition.edition.Edition;
import org.audioedition.publish.FormException;
import org.jspecify.annotations.Nullable;

/**
 * What came of an order: an edition in its folder, or the problems that prevented it.
 *
 * @param source the article's source
 * @param edition what was made, or null
 * @param folder where it stands, or null
 * @param problems notes, and errors when nothing was made
 * @param missing the forms that could not be made on this machine
 */
public record Receipt(
        String source,
        @Nullable Edition edition,
        @Nullable Path folder,
        List<Problem> problems,
        List<FormException> missing) {

    public Receipt {
        problems = List.copyOf(problems);
        missing = List.copyOf(missing);
    }

    /** Nothing was made. */
    static Receipt failed(String source, Problem problem) {
        return new Receipt(source, null, null, List.of(problem), List.of());
    }

    /** Whether the order failed. */
    public boolean failed() {
        return edition == null;
    }
}
