package org.audioedition.script;

import java.util.Map;
import org.audioedition.article.Span;
import org.audioedition.lexicon.Pronunciation;
import org.audioedition.spoken.Reading.Pause;

/**
 * A written word and how it is said.
 *
 * @param span the written word
 * @param spoken the words to say, as {@link org.audioedition.spoken.Reading.Said#spoken()}
 * @param after the pause that the marks behind it ask for
 * @param pronunciations how words of {@code spoken} sound, by their index from 0; none where the engine knows best
 */
public record SpokenWord(Span span, String spoken, Pause after, Map<Integer, Pronunciation> pronunciations) {

    public SpokenWord {
        pronunciations = Map.copyOf(pronunciations);
    }

    /** Words that the engine knows how to say. */
    public SpokenWord(Span span, String spoken, Pause after) {
        this(span, spoken, after, Map.of());
    }

    /** The same word with another pause behind it. */
    SpokenWord followedBy(Pause pause) {
        return new SpokenWord(span, spoken, pause, pronunciations);
    }

    /** The same word at another place. */
    SpokenWord at(Span place) {
        return new SpokenWord(place, spoken, after, pronunciations);
    }
}
