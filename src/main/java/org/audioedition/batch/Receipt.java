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
 * @param standing what stands there, or null where nobody asked
 * @param spoken how many utterances had to be spoken for it
 * @param problems notes, and errors when nothing was made
 * @param missing the forms that could not be made on this machine
 */
public record Receipt(
        String source,
        @Nullable Edition edition,
        @Nullable Path folder,
        @Nullable StandingEdition standing,
        long spoken,
        List<Problem> problems,
        List<FormException> missing) {

    public Receipt {
        problems = List.copyOf(problems);
        missing = List.copyOf(missing);
    }

    /** An edition was made. */
    static Receipt made(
            String source,
            Edition edition,
            StandingEdition standing,
            long spoken,
            List<Problem> problems,
            List<FormException> missing) {
        return new Receipt(source, edition, standing.folder(), standing, spoken, problems, missing);
    }

    /** An edition that was there got more forms. */
    static Receipt reissued(Edition edition, Path folder, List<FormException> missing) {
        return new Receipt(edition.metadata().source(), edition, folder, null, 0, List.of(), missing);
    }

    /** The edition was there already. */
    static Receipt kept(String source, StandingEdition standing, List<Problem> problems) {
        return new Receipt(source, null, standing.folder(), standing, 0, problems, List.of());
    }

    /** Nothing was made. */
    static Receipt failed(String source, long spoken, Problem problem) {
        return new Receipt(source, null, null, null, spoken, List.of(problem), List.of());
    }

    /** Whether the order failed. */
    public boolean failed() {
        return folder == null;
    }

    /** Whether the edition was there already, and was left as it is. */
    public boolean isKept() {
        return edition == null && folder != null;
    }
}
