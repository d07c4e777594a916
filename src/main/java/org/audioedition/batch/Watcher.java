package org.audioedition.batch;

import org.audioedition.timeline.Progress;

/** Hears how far an edition has come. */
public interface Watcher extends Progress {

    /** The first word is about to be spoken. */
    void begins(long characters);
}
