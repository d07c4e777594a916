package org.audioedition.script;

import org.audioedition.article.Span;
import org.audioedition.spoken.Reading.Pause;

/**
 * A written word and how it is said.
 *
 * @param span the written word
 * @param spoken the words to say, as {@link org.audioedition.spoken.Reading.Said#spoken()}
 * @param after the pause that the marks behind it ask for
 */
public record SpokenWord(Span span, String spoken, Pause after) {}
