package org.audioedition.script;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.casting.Cast;
import org.audioedition.quotation.Quotation;
import org.audioedition.spoken.Reading.Pause;
import org.audioedition.voice.Voice;
import org.jspecify.annotations.Nullable;

/**
 * The narrator's lines around quotations, for listeners who cannot tell voices apart: a tone, the words "Quote" and "End
 * quote", or both.
 */
final class QuoteLines {

    private final Cast cast;
    private final UtteranceCutter cutter;
    /** The quotation that has begun and whose end has not been marked. */
    private @Nullable Quotation open;

    QuoteLines(Cast cast, UtteranceCutter cutter) {
        this.cast = cast;
        this.cutter = cutter;
    }

    /** What is heard before the first words of a quotation; nothing before its other ones, or the narrator's. */
    List<Line> before(Voicing.Piece piece, String block, Boundary boundary) {
        Quotation quotation = piece.quotation();
        if (quotation == null || quotation.equals(open)) {
            return List.of();
        }
        open = quotation;
        return border(quotation, block, boundary, Tone.QUOTATION_BEGINS, "quote");
    }

    /** What is heard when the text has been read as far as a place: the end of a quotation that began and ends there. */
    List<Line> behind(int place, String block) {
        Quotation quotation = open;
        if (quotation == null || quotation.span().end() > place) {
            return List.of();
        }
        open = null;
        return border(quotation, block, Boundary.BREATH, Tone.QUOTATION_ENDS, "end quote");
    }

    private List<Line> border(Quotation quotation, String block, Boundary boundary, Tone tone, String words) {
        List<Line> lines = new ArrayList<>();
        Voice narrator = cast.narratorAt(quotation.span().start());
        if (cast.marks().tone()) {
            lines.add(Line.tone(block, tone, boundary, narrator, quotation.id()));
        }
        if (cast.marks().spoken()) {
            Boundary before = lines.isEmpty() ? boundary : Boundary.BREATH;
            List<Utterance> said = cutter.cut(spoken(words), narrator);
            String shown = Character.toUpperCase(words.charAt(0)) + words.substring(1);
            lines.add(Line.added(block, shown, before, narrator, quotation.id(), said));
        }
        return lines;
    }

    private static List<SpokenWord> spoken(String words) {
        return List.of(new SpokenWord(Line.NOWHERE, words, Pause.STOP));
    }
}
