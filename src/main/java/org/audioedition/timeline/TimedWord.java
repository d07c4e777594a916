package org.audioedition.timeline;

import org.audioedition.article.Span;

/**
 * A word and when it is heard.
 *
 * @param span the written word
 * @param spoken what is said for it
 * @param begin its first frame
 * @param end the frame after its last one
 */
public record TimedWord(Span span, String spoken, long begin, long end) {}
