package org.audioedition.script;

import java.util.List;
import java.util.Map;
import org.audioedition.article.Article;
import org.audioedition.article.Span;
import org.audioedition.casting.Cast;
import org.audioedition.quotation.Quotation;
import org.audioedition.quotation.Quotations;
import org.audioedition.spoken.Reading;
import org.audioedition.voice.Voice;

/**
 * What will be said, by whom and how.
 *
 * @param article what it was made of
 * @param quotations what is quoted in it
 * @param cast who speaks with which voice
 * @param quotationVoices the voice of every quotation, by the quotation's id
 * @param pauses how long every kind of pause lasts
 * @param rate the speed of everything, pauses too
 * @param chapters in order; none when the article has no words
 * @param marks the punctuation that is heard as a pause or as the melody of the line
 * @param silences what is not said, each with its reason
 */
public record Script(
        Article article,
        Quotations quotations,
        Cast cast,
        Map<String, Voice> quotationVoices,
        Pauses pauses,
        double rate,
        List<Chapter> chapters,
        List<Span> marks,
        List<Reading.Silent> silences) {

    public Script {
        quotationVoices = Map.copyOf(quotationVoices);
        chapters = List.copyOf(chapters);
        marks = List.copyOf(marks);
        silences = List.copyOf(silences);
    }

    /** The same script, cut into these chapters. */
    public Script withChapters(List<Chapter> others) {
        return new Script(article, quotations, cast, quotationVoices, pauses, rate, others, marks, silences);
    }

    /** Whose voice a quotation is heard in. */
    public Voice voiceOf(Quotation quotation) {
        return quotationVoices.getOrDefault(
                quotation.id(), cast.narratorAt(quotation.span().start()));
    }

    /** The number of written characters that will be said, for a progress bar. */
    public long characters() {
        long characters = 0;
        for (Chapter chapter : chapters) {
            for (Line line : chapter.lines()) {
                characters += line.span().length();
            }
        }
        return characters;
    }

    /** The id of the block at {@code index} of the article: {@code b1}, {@code b2} … */
    public static String blockId(int index) {
        return "b" + (index + 1);
    }
}
