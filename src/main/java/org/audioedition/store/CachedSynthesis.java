package org.audioedition.store;

import java.util.TreeMap;
import org.audioedition.script.SpokenWord;
import org.audioedition.script.Utterance;
import org.audioedition.speech.Speech;
import org.audioedition.speech.SpeechException;
import org.audioedition.speech.Synthesis;

/** A synthesis that says nothing twice: what was said before, in any run, comes from a cache. */
public final class CachedSynthesis implements Synthesis {

    private final Synthesis synthesis;
    private final ClipCache cache;
    private final String identity;

    /**
     * A cached synthesis.
     *
     * @param identity what decides its samples beside voice and utterance: the version of the program, digests of models
     */
    public CachedSynthesis(Synthesis synthesis, ClipCache cache, String identity) {
        this.synthesis = synthesis;
        this.cache = cache;
        this.identity = identity;
    }

    @Override
    public Speech speak(Utterance utterance) throws SpeechException {
        String digest = digest(utterance);
        Speech kept = cache.find(digest);
        if (kept != null && kept.words().size() == utterance.words().size()) {
            return kept;
        }
        Speech speech = synthesis.speak(utterance);
        cache.keep(digest, speech);
        return speech;
    }

    /** All that decides the samples; where the words stand in the article does not. */
    private String digest(Utterance utterance) {
        StringBuilder key = new StringBuilder(identity)
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
}
