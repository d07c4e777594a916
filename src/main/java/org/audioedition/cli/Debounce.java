package org.audioedition.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Files that have changed, each told once when it has been quiet for a while: an editor's one save is several changes. */
final class Debounce {

    private final long quiet;
    private final Map<Path, Long> changed = new HashMap<>();

    /** @param quiet how long a file has to be left alone, in nanoseconds */
    Debounce(long quiet) {
        this.quiet = quiet;
    }

    /** A file has changed. */
    void changed(Path file, long now) {
        changed.put(file, now);
    }

    /** How long until the next file is due, in nanoseconds; {@link Long#MAX_VALUE} when none is. */
    long untilNext(long now) {
        return changed.values().stream()
                .mapToLong(last -> Math.max(0, last + quiet - now))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** The files that are due, in the order of their names; they are due no more then. */
    List<Path> due(long now) {
        List<Path> due = new ArrayList<>();
        changed.forEach((file, last) -> {
            if (last + quiet - now <= 0) {
                due.add(file);
            }
        });
        due.forEach(changed::remove);
        due.sort(Comparator.comparing(Path::toString));
        return due;
    }
}
