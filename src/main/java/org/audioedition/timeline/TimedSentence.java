package org.audioedition.timeline;

import java.util.List;
import org.audioedition.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, or the part of one that one voice says, and when it is heard.
 *
 * @param block the id of its paragraph
 * @param span where it is written; empty for words that the program added
 * @param added the added words, or null when they are written; for a tone what stands for it
 * @param begin its first frame
 * @param end the frame after its last one
 * @param voice the id of the voice
 * @param quotation the id of the quotation that holds all its words, or null
 * @param words its words, in order; none of a tone
 */
public record TimedSentence(
        String block,
        Span span,
        @Nullable String added,
        long begin,
        long end,
        String voice,
        @Nullable String quotation,
        List<TimedWord> words) {

    public TimedSentence {
        words = List.copyOf(words);
    }

    /** Whether it is a tone, so that there is nothing to read. */
    public boolean isTone() {
        return words.isEmpty();
    }
}
