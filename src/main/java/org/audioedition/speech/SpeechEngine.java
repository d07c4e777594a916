package org.audioedition.speech;

import java.util.List;
import org.audioedition.voice.Voice;

/**
 * Something that speaks: an utterance in, PCM and word marks out.
 *
 * <p>An adapter lives in a sub-package of its own and imports nothing of its siblings; the abstract test
 * {@code SpeechEngineContract} says what else it owes.
 */
public interface SpeechEngine extends Synthesis, AutoCloseable {

    /** Its voices: the best narrator first, then in the order in which speakers should get them. */
    List<Voice> voices();

    /**
     * How the engine would say a word for which the script brings no pronunciation.
     *
     * @param word letters a to z, in small letters
     */
    WordSound sound(String word);

    @Override
    void close();
}
