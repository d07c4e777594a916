package org.audioedition.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.audioedition.article.Problem;
import org.audioedition.batch.Engines;
import org.audioedition.batch.Memory;
import org.audioedition.batch.Press;
import org.audioedition.batch.PressSettings;
import org.audioedition.casting.Ensemble;
import org.jspecify.annotations.Nullable;

/** All that editions are made with, as the command line asks for it: voices, settings, and what was made before. */
final class Studio implements AutoCloseable {

    private final Troupe troupe;
    private final Ensemble ensemble;
    private final PressSettings settings;
    private final int jobs;
    private final LexiconOptions.Loaded words;
    private final Optional<Problem> formNote;
    private final Engines engines;

    /**
     * A studio.
     *
     * @param jobs how many threads may work at one edition
     * @param memory what is remembered of earlier runs, or null for nothing
     */
    Studio(
            Troupe troupe,
            Ensemble ensemble,
            PressSettings settings,
            int jobs,
            @Nullable Memory memory,
            LexiconOptions.Loaded words,
            Optional<Problem> formNote) {
        this.troupe = troupe;
        this.ensemble = ensemble;
        this.settings = settings;
        this.jobs = jobs;
        this.words = words;
        this.formNote = formNote;
        this.engines = new Engines(() -> troupe.open(ensemble), memory);
    }

    /** What is to be told before anything is made. */
    List<Problem> problems() {
        return Stream.of(words.problems().stream(), troupe.note().stream(), formNote.stream())
                .flatMap(problems -> problems)
                .toList();
    }

    /** Whether something about the lexicons should be known. */
    boolean hasNotes() {
        return !words.problems().isEmpty();
    }

    /** Whether nothing should be made with these options. */
    boolean failed() {
        return words.failed();
    }

    /** A press, for one thread. */
    Press press() {
        return new Press(engines, ensemble, jobs, settings);
    }

    /** Holds the cache to its size. */
    void trim() {
        engines.trim();
    }

    @Override
    public void close() {
        engines.close();
    }
}
