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

    /**
     * Part of the audio has been mastered.
     *
     * @param part how much of it, 0 to 1
     */
    default void mastered(double part) {}
}
