package org.audioedition.batch;

import org.audioedition.speech.SpeechEngine;
import org.audioedition.store.CachedEngine;
import org.audioedition.store.ClipCache;
import org.audioedition.store.KnownEditions;

/**
 * What is remembered from one run to the next.
 *
 * @param clips what was spoken
 * @param identity what decides the samples of clips beside engine, voice and words
 * @param editions what was made
 * @param trust how much of an edition is looked at before it is taken for the one that was made
 */
public record Memory(ClipCache clips, String identity, KnownEditions editions, Trust trust) {

    /** An engine that says nothing twice. */
    SpeechEngine before(SpeechEngine engine) {
        return new CachedEngine(engine, clips, identity);
    }

    /** Forgets what is oldest, if it has become too much. */
    void trim() {
        clips.trim();
        editions.trim();
    }
}
