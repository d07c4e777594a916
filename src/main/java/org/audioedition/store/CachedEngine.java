package org.audioedition.store;

import java.util.List;
import java.util.TreeMap;
import org.audioedition.script.SpokenWord;
import org.audioedition.script.Utterance;
import org.audioedition.speech.Speech;
import org.audioedition.speech.SpeechEngine;
import org.audioedition.speech.SpeechException;
import org.audioedition.speech.WordSound;
import org.audioedition.voice.Voice;

/** An engine that says nothing twice: what was said before, in any run, comes from a cache. */
public final class CachedEngine implements SpeechEngine {

    private final SpeechEngine engine;
    private final ClipCache cache;
    private final String identity;

    /**
     * A cached engine.
     *
     * @param identity what decides its samples beside engine, voice and utterance: the version of the program, digests of models
     */
    public CachedEngine(SpeechEngine engine, ClipCache cache, String identity) {
        this.engine = engine;
        this.cache = cache;
        this.identity = identity;
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
        String digest = digest(utterance);
        Speech kept = cache.find(digest);
        if (kept != null && kept.words().size() == utterance.words().size()) {
            return kept;
        }
        Speech speech = engine.speak(utterance);
        cache.keep(digest, speech);
        return speech;
    }

    /** All that decides the samples; where the words stand in the article does not. */
    private String digest(Utterance utterance) {
        StringBuilder key = new StringBuilder(identity)
                .append('\n')
                .append(engine.name())
                .append('\n')
                .append(utterance.voice())
                .append('\n')
                .append(utterance.prosody());
        for (SpokenWord word : utterance.words()) {
            key.append('\n').append(word.spoken()).append('\t').append(word.after());
            new TreeMap<>(word.pronunciations())
                    .forEach((index, sound) ->
                            key.append('\t').append(index).append('=').append(sound));
        }
        return Digests.sha256(key.toString());
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
        engine.close();
        cache.trim();
    }
}
