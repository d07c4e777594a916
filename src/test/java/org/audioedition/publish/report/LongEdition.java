package org.audioedition.publish.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Metadata;
import org.audioedition.article.Problem;
import org.audioedition.article.Span;
import org.audioedition.audio.PcmFormat;
import org.audioedition.edition.CastList;
import org.audioedition.edition.Edition;
import org.audioedition.edition.Ledger;
import org.audioedition.quotation.Quotation;
import org.audioedition.quotation.Quotations;
import org.audioedition.quotation.Speaker;
import org.audioedition.script.Script;
import org.audioedition.speech.ToneEngine;
import org.audioedition.timeline.TimedChapter;
import org.audioedition.timeline.TimedSentence;
import org.audioedition.timeline.TimedWord;
import org.audioedition.timeline.Timeline;
import org.audioedition.voice.Voice;

/** Ten hours of an edition in which every list is long: 6000 sentences of 15 words, each a paragraph, a quotation, a chapter. */
final class LongEdition {

    private static final int SENTENCES = 6000;
    private static final int RATE = 44100;
    private static final long LENGTH = 6L * RATE;

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<Speaker> speakers = new ArrayList<>();
    private final List<TimedChapter> chapters = new ArrayList<>();
    private final List<Ledger.Skip> skips = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();

    private LongEdition() {
        for (int i = 1; i <= SENTENCES; i++) {
            add(i);
        }
    }

    static Edition ofTenHours() {
        return new LongEdition().edition();
    }

    private void add(int number) {
        int start = text.length();
        text.append("“On the ")
                .append(number)
                .append("th day, ‘nobody’ <came> & nothing was heard but the rain,” said no. ");
        text.append(number).append('.');
        Span span = new Span(start, text.length());
        text.append("\n\n");
        String block = Script.blockId(blocks.size());
        blocks.add(new Block.Paragraph(span));
        String speaker = "s" + number;
        speakers.add(new Speaker(speaker, "No. " + number, Speaker.Gender.UNKNOWN, ""));
        quotations.add(new Quotation(
                "q" + number, span, Quotation.Kind.SPEECH, speaker, null, "verb-after", number % 2 == 0 ? 0.9 : 0.3));
        skips.add(new Ledger.Skip(new Span(start + 1, start + 3), "a reason"));
        notes.add(Problem.note("ART-TEST", "article.txt, line " + number, "something happened here"));
        long begin = LENGTH * (number - 1);
        TimedSentence sentence = new TimedSentence(
                block, span, null, begin, begin + LENGTH - 100, voice(number).id(), "q" + number, words(span, begin));
        chapters.add(new TimedChapter(
                "c" + number, "Chapter number " + number, 1, begin, begin + LENGTH, List.of(sentence)));
    }

    private List<TimedWord> words(Span span, long begin) {
        List<TimedWord> words = new ArrayList<>();
        int at = span.start();
        for (String word : span.of(text).split(" ", -1)) {
            Span place = new Span(at, at + word.length());
            words.add(new TimedWord(place, "said of " + word, begin, begin + 1));
            at = place.end() + 1;
        }
        return words;
    }

    private static Voice voice(int number) {
        List<Voice> voices = new ToneEngine().voices();
        return voices.get(1 + number % (voices.size() - 1));
    }

    private Edition edition() {
        Metadata metadata = new Metadata("Ten Hours", null, null, "en", "long.txt", null, null, null, null);
        Timeline timeline = new Timeline(RATE, LENGTH * SENTENCES, chapters, List.of());
        Voice narrator = new ToneEngine().voices().get(0);
        return new Edition(
                "ten-hours",
                new Article(metadata, text.toString(), blocks),
                new Quotations(quotations, speakers),
                new CastList(Map.of(narrator, "narrator"), Map.of(), Map.of()),
                timeline,
                new Ledger(text.length(), text.length() - 2 * SENTENCES, 0, skips, List.of()),
                new PcmFormat(RATE, 1, 16),
                null,
                notes,
                "audio-edition test",
                Map.of("preset", "default"));
    }
}
