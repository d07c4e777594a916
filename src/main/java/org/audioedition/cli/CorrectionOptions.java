package org.audioedition.cli;

import java.nio.file.Path;
import org.audioedition.batch.Order;
import org.audioedition.batch.Reissue;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say which edition a corrected one stands in for. */
final class CorrectionOptions {

    private static final String NONE = "none";

    @Option(
            names = "--revises",
            paramLabel = "EDITION",
            description =
                    "The folder of the edition that this article corrects: what did not change keeps its chapters' names,"
                            + " and what did is recorded.")
    private @Nullable Path revises;

    @Option(
            names = "--correction-note",
            paramLabel = "TEXT|none",
            defaultValue = "Corrected: {places}.",
            description = "What is said at the head of a corrected article (default: \"${DEFAULT-VALUE}\").")
    private String note = "Corrected: {places}.";

    /** Whether an edition is named. */
    boolean isAsked() {
        return revises != null;
    }

    /**
     * What is corrected; null when no edition is named.
     *
     * @throws EnvironmentException if the folder holds no edition
     */
    Order.@Nullable Correction correction() throws EnvironmentException {
        return revises == null
                ? null
                : new Order.Correction(Reissue.edition(revises), note.equals(NONE) || note.isBlank() ? null : note);
    }
}
