package org.audioedition.timeline;

/** Hears how far a narration has come. */
@FunctionalInterface
public interface Progress {

    /**
     * An utterance has been spoken.
     *
     * @param characters written characters spoken so far
     * @param seconds audio made so far
     */
    void spoken(long characters, double seconds);
}
