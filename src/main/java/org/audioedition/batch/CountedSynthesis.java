package org.audioedition.batch;

import java.util.concurrent.atomic.AtomicLong;
import org.audioedition.script.Utterance;
import org.audioedition.speech.Speech;
import org.audioedition.speech.SpeechException;
import org.audioedition.speech.Synthesis;
import org.audioedition.store.EnvironmentException;

/** The engine of a run as one press uses it: opened with the first utterance, and counted. */
final class CountedSynthesis implements Synthesis {

    private final Engines engines;
    private final AtomicLong spoken = new AtomicLong();

    CountedSynthesis(Engines engines) {
        this.engines = engines;
    }

    /** How many utterances it has said. */
    long spoken() {
        return spoken.get();
    }

    /** Begins to count anew. */
    void reset() {
        spoken.set(0);
    }

    /** @throws SpeechException with an {@link EnvironmentException} as its cause if the engine cannot be opened */
    @Override
    public Speech speak(Utterance utterance) throws SpeechException {
        try {
            Speech speech = engines.engine().speak(utterance);
            spoken.incrementAndGet();
            return speech;
        } catch (EnvironmentException e) {
            throw new SpeechException(String.valueOf(e.getMessage()), e);
        }
    }
}
