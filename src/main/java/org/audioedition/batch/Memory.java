package org.audioedition.batch;

import org.audioedition.speech.Synthesis;
import org.audioedition.store.CachedSynthesis;
import org.audioedition.store.ClipCache;
import org.audioedition.store.KnownEditions;

/**
 * What is remembered from one run to the next.
 *
 * @param clips what was spoken
 * @param identity what decides the samples of clips beside voice and words
 * @param editions what was made
 * @param trust how much of an edition is looked at before it is taken for the one that was made
 */
public record Memory(ClipCache clips, String identity, KnownEditions editions, Trust trust) {

    /** A synthesis that says nothing twice. */
    Synthesis before(Synthesis synthesis) {
        return new CachedSynthesis(synthesis, clips, identity);
    }

    /** Forgets what is oldest, if it has become too much. */
    void trim() {
        clips.trim();
        editions.trim();
    }
}
