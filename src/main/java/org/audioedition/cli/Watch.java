package org.audioedition.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Watches files, and tells of those that have been saved. */
final class Watch {

    /** Longer than an editor takes to save, shorter than a person waits. */
    private static final long QUIET_NANOS = 200_000_000;

    private final Changes changes;
    private final LongSupplier clock;
    private final Consumer<List<Path>> saved;

    /**
     * A watch.
     *
     * @param clock in nanoseconds
     * @param saved hears of files that have been saved
     */
    Watch(Changes changes, LongSupplier clock, Consumer<List<Path>> saved) {
        this.changes = changes;
        this.clock = clock;
        this.saved = saved;
    }

    /** Goes on until it is interrupted. */
    void run() throws IOException {
        Debounce debounce = new Debounce(QUIET_NANOS);
        try {
            while (true) {
                for (Path file : changes.await(debounce.untilNext(clock.getAsLong()))) {
                    debounce.changed(file, clock.getAsLong());
                }
                List<Path> due = debounce.due(clock.getAsLong());
                if (!due.isEmpty()) {
                    saved.accept(due);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
