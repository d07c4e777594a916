package org.audioedition.speech;

import org.audioedition.script.Utterance;

/**
 * Speech of utterances, wherever it comes from: an engine, or a cache before it.
 *
 * <p>Any thread may ask. The same utterance gives the same samples, always and on every machine of one kind.
 */
@FunctionalInterface
public interface Synthesis {

    /**
     * Says an utterance.
     *
     * @throws IllegalArgumentException if its voice is not there
     * @throws SpeechException if the engine fails at it
     */
    Speech speak(Utterance utterance) throws SpeechException;
}
