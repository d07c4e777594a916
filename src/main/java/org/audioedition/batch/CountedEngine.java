package org.audioedition.batch;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.audioedition.script.Utterance;
import org.audioedition.speech.Speech;
import org.audioedition.speech.SpeechEngine;
import org.audioedition.speech.SpeechException;
import org.audioedition.speech.WordSound;
import org.audioedition.voice.Voice;

/** An engine that counts what it says; who closes it leaves the engine behind it open. */
final class CountedEngine implements SpeechEngine {

    private final SpeechEngine engine;
    private final AtomicLong spoken = new AtomicLong();

    CountedEngine(SpeechEngine engine) {
        this.engine = engine;
    }

    /** How many utterances it has said. */
    long spoken() {
        return spoken.get();
    }

    /** Begins to count anew. */
    void reset() {
        spoken.set(0);
    }

    @Override
    public String name() {
        return engine.name();
    }

    @Override
    public List<Voice> voices() {
        return engine.voices();
    }

    @Override
    public Speech speak(Utterance utterance) throws SpeechException {
        spoken.incrementAndGet();
        return engine.speak(utterance);
    }

    @Override
    public WordSound sound(String word) {
        return engine.sound(word);
    }

    @Override
    public boolean speaksInParallel() {
        return engine.speaksInParallel();
    }

    @Override
    public void close() {
        // Another press may speak with the same engine.
    }
}
