package org.audioedition.script;

import java.util.List;
import org.audioedition.voice.Voice;

/**
 * What an engine is asked to say in one call.
 *
 * @param words at least one; at most some sixty spoken ones, so that one call's audio stays small
 * @param voice who says it
 * @param prosody how
 */
public record Utterance(List<SpokenWord> words, Voice voice, Prosody prosody) {

    public Utterance {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("an utterance without words");
        }
    }
}
