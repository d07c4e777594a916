package org.audioedition.script;

import java.util.List;
import org.audioedition.article.Span;
import org.audioedition.voice.Voice;
import org.jspecify.annotations.Nullable;

/**
 * What one voice says before it hands over or the sentence ends.
 *
 * @param block the id of the block it stands in
 * @param span where it stands in the article's text; empty for words that the program adds
 * @param added the added words, when nothing written stands behind them; otherwise null
 * @param before what lies between it and the line before it
 * @param voice who says it
 * @param quotation the id of the quotation that holds all its words, or null
 * @param utterances the calls to the engine that say it, at least one
 */
public record Line(
        String block,
        Span span,
        @Nullable String added,
        Boundary before,
        Voice voice,
        @Nullable String quotation,
        List<Utterance> utterances) {

    public Line {
        utterances = List.copyOf(utterances);
        if (utterances.isEmpty()) {
            throw new IllegalArgumentException("a line that nobody says");
        }
    }
}
