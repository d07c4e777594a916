package org.audioedition.speech;

import java.util.List;
import org.audioedition.script.Utterance;
import org.audioedition.voice.Voice;

/**
 * Something that speaks: an utterance in, PCM and word marks out.
 *
 * <p>An engine is used by one thread at a time, unless it {@link #speaksInParallel()}; two engines may speak at once. The same utterance gives the same samples,
 * always and on every machine of one kind. An adapter lives in a sub-package of its own and imports nothing of its
 * siblings; the abstract test {@code SpeechEngineContract} says what else it owes.
 */
public interface SpeechEngine extends AutoCloseable {

    /** The engine's name and version, as {@code FreeTTS 1.2.2}. */
    String name();

    /** Its voices: the best narrator first, then in the order in which speakers should get them. */
    List<Voice> voices();

    /**
     * Says an utterance.
     *
     * @throws IllegalArgumentException if its voice is not one of {@link #voices()}
     * @throws SpeechException if the engine fails at it
     */
    Speech speak(Utterance utterance) throws SpeechException;

    /**
     * How the engine would say a word for which the script brings no pronunciation.
     *
     * @param word letters a to z, in small letters
     */
    WordSound sound(String word);

    /** Whether several threads may call it at once. */
    default boolean speaksInParallel() {
        return false;
    }

    @Override
    void close();
}
