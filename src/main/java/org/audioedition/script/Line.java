package org.audioedition.script;

import java.util.List;
import org.audioedition.article.Span;
import org.audioedition.voice.Voice;
import org.jspecify.annotations.Nullable;

/**
 * What one voice says before it hands over or the sentence ends; or a tone.
 *
 * @param block the id of the block it stands in
 * @param span where it stands in the article's text; empty for what the program adds
 * @param added the added words, when nothing written stands behind them; {@link Tone#SHOWN} for a tone; otherwise null
 * @param before what lies between it and the line before it
 * @param voice who says it
 * @param quotation the id of the quotation that holds all its words, or whose border it marks; or null
 * @param tone the tone, or null when words are said
 * @param utterances the calls to the engine that say it, at least one; none for a tone
 */
public record Line(
        String block,
        Span span,
        @Nullable String added,
        Boundary before,
        Voice voice,
        @Nullable String quotation,
        @Nullable Tone tone,
        List<Utterance> utterances) {

    static final Span NOWHERE = new Span(0, 0);

    public Line {
        utterances = List.copyOf(utterances);
        if (utterances.isEmpty() == (tone == null)) {
            throw new IllegalArgumentException("a line is either said or a tone");
        }
    }

    /** What is written, said. */
    static Line written(
            String block, Span span, Boundary before, Voice voice, @Nullable String quotation, List<Utterance> said) {
        return new Line(block, span, null, before, voice, quotation, null, said);
    }

    /** Words that stand nowhere in the text. */
    static Line added(
            String block,
            String words,
            Boundary before,
            Voice voice,
            @Nullable String quotation,
            List<Utterance> said) {
        return new Line(block, NOWHERE, words, before, voice, quotation, null, said);
    }

    /** A tone at a border of a quotation. */
    static Line tone(String block, Tone tone, Boundary before, Voice voice, String quotation) {
        return new Line(block, NOWHERE, Tone.SHOWN, before, voice, quotation, tone, List.of());
    }

    /** The same line, written as far as {@code end}. */
    Line upTo(int end) {
        return new Line(block, new Span(span.start(), end), added, before, voice, quotation, tone, utterances);
    }
}
