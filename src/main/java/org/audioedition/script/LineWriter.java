package org.audioedition.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.audioedition.article.Article;
import org.audioedition.article.Metadata;
import org.audioedition.article.Span;
import org.audioedition.casting.Cast;
import org.audioedition.lexicon.Pronunciation;
import org.audioedition.quotation.Quotation;
import org.audioedition.spoken.Normalizer;
import org.audioedition.spoken.Reading;
import org.audioedition.text.Segmenter;
import org.audioedition.text.Sentence;
import org.audioedition.voice.Voice;

/** Turns the sentences of one article into lines: cuts them where the voice changes, and keeps account of marks. */
final class LineWriter {

    private final Cast cast;
    private final Normalizer normalizer;
    private final InlineReading inlines;
    private final UtteranceCutter cutter;
    private final Voicing voicing;
    private final QuoteLines quoteLines;
    private final List<Span> marks = new ArrayList<>();
    private final List<Reading.Silent> silences = new ArrayList<>();

    LineWriter(Article article, Cast cast, List<Quotation> quotations, Prosody prosody, ScriptSettings settings) {
        this.cast = cast;
        this.normalizer =
                Normalizer.english(Metadata.dayFirst(article.metadata().language()), settings.lexicon());
        this.inlines = new InlineReading(article, normalizer, settings.nonText());
        this.cutter = new UtteranceCutter(prosody);
        this.voicing = new Voicing(article, cast, quotations);
        this.quoteLines = new QuoteLines(cast, cutter);
    }

    Map<String, Voice> quotationVoices() {
        return voicing.byQuotation();
    }

    List<Span> marks() {
        return marks;
    }

    List<Reading.Silent> silences() {
        return Stream.concat(silences.stream(), inlines.silences().stream()).toList();
    }

    /**
     * The lines of a sentence; none when it has no words. Sentences are asked for in reading order.
     *
     * @param first what lies before the sentence
     * @param intro words to say before its first word, written nowhere
     */
    List<Line> lines(String block, Sentence sentence, Boundary first, String intro) {
        List<Reading> readings = inlines.read(sentence);
        boolean hasWords = readings.stream().anyMatch(Reading.Said.class::isInstance);
        if (!hasWords) {
            silence(readings);
            return quoteLines.behind(sentence.span().end(), block);
        }
        List<Line> lines = new ArrayList<>();
        String said = intro;
        List<Reading> held = new ArrayList<>();
        Voicing.Piece before = null;
        int next = 0;
        for (Voicing.Piece piece : voicing.pieces(sentence.span())) {
            while (next < readings.size()
                    && readings.get(next).span().start() < piece.span().end()) {
                held.add(readings.get(next++));
            }
            if (held.stream().anyMatch(Reading.Said.class::isInstance)) {
                Boundary boundary = before == null ? first : behind(before);
                List<Line> opening = quoteLines.before(piece, block, boundary);
                lines.addAll(opening);
                boolean last =
                        readings.subList(next, readings.size()).stream().noneMatch(Reading.Said.class::isInstance);
                List<SpokenWord> words = last ? closed(words(held, said)) : words(held, said);
                lines.add(line(block, held, opening.isEmpty() ? boundary : Boundary.BREATH, piece.voice(), words));
                said = "";
                held = new ArrayList<>();
                before = piece;
            }
            lines.addAll(quoteLines.behind(piece.span().end(), block));
        }
        if (!held.isEmpty()) {
            extendLast(lines, held);
        }
        return lines;
    }

    private static Boundary behind(Voicing.Piece before) {
        return before.quotation() != null ? Boundary.OUT_OF_QUOTE : Boundary.INTO_QUOTE;
    }

    /** The sentences of a stretch of the article; a mark that sends to a footnote is no part of any. */
    List<Sentence> sentences(Span span) {
        return Segmenter.sentences(inlines.text(), span);
    }

    /** Leaves a block out, for a reason. */
    void leave(Span span, String reason) {
        silences.add(new Reading.Silent(span, reason));
    }

    /**
     * The lines of words that stand nowhere in the text, in the narrator's voice.
     *
     * @param at the offset of what they are said beside
     */
    List<Line> added(String block, int at, String words, Boundary first) {
        Voice narrator = cast.narratorAt(at);
        List<Line> lines = new ArrayList<>();
        for (Sentence sentence : Segmenter.sentences(words, new Span(0, words.length()))) {
            List<SpokenWord> spoken = new ArrayList<>();
            for (SpokenWord word : words(normalizer.read(words, sentence), "")) {
                spoken.add(word.at(Line.NOWHERE));
            }
            if (!spoken.isEmpty()) {
                Boundary boundary = lines.isEmpty() ? first : Boundary.SENTENCE;
                String text = sentence.span().of(words);
                List<Utterance> utterances = cutter.cut(spoken, narrator);
                lines.add(Line.added(block, text, boundary, narrator, null, utterances));
            }
        }
        return lines;
    }

    private Line line(String block, List<Reading> readings, Boundary boundary, Voice voice, List<SpokenWord> words) {
        Span span = new Span(
                readings.get(0).span().start(),
                readings.get(readings.size() - 1).span().end());
        note(readings);
        List<Utterance> utterances = cutter.cut(words, voice);
        return Line.written(block, span, boundary, voice, voicing.quotationOf(span), utterances);
    }

    /** Marks behind the last word of a sentence, as a stop behind a closing quotation mark, belong to the line before. */
    private void extendLast(List<Line> lines, List<Reading> readings) {
        note(readings);
        int last = lines.size() - 1;
        while (lines.get(last).added() != null) {
            last--;
        }
        int end = readings.get(readings.size() - 1).span().end();
        lines.set(last, lines.get(last).upTo(end));
    }

    private void note(List<Reading> readings) {
        for (Reading reading : readings) {
            if (reading instanceof Reading.Mark mark) {
                marks.add(mark.span());
            } else if (reading instanceof Reading.Silent silent) {
                silences.add(silent);
            }
        }
    }

    /** A sentence without words, as a row of asterisks: nothing of it is heard, and the ledger says why. */
    private void silence(List<Reading> readings) {
        for (Reading reading : readings) {
            silences.add(
                    reading instanceof Reading.Silent silent
                            ? silent
                            : new Reading.Silent(reading.span(), "punctuation without words"));
        }
    }

    private static List<SpokenWord> words(List<Reading> readings, String intro) {
        List<SpokenWord> words = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading instanceof Reading.Said said) {
                words.add(words.isEmpty() && !intro.isEmpty() ? introduced(intro, said) : word(said, said.spoken(), 0));
            } else if (reading instanceof Reading.Mark mark && !words.isEmpty()) {
                SpokenWord word = words.get(words.size() - 1);
                if (mark.pause().compareTo(word.after()) > 0) {
                    words.set(words.size() - 1, word.followedBy(mark.pause()));
                }
            }
        }
        return words;
    }

    /** A heading has no mark behind it, and is said as a sentence all the same. */
    private static List<SpokenWord> closed(List<SpokenWord> sentence) {
        SpokenWord last = sentence.get(sentence.size() - 1);
        if (last.after() != Reading.Pause.NONE) {
            return sentence;
        }
        List<SpokenWord> closed = new ArrayList<>(sentence);
        closed.set(closed.size() - 1, last.followedBy(Reading.Pause.STOP));
        return closed;
    }

    private static SpokenWord introduced(String intro, Reading.Said said) {
        int added = (int) intro.chars().filter(c -> c == ' ').count();
        return word(said, intro + said.spoken(), added);
    }

    /** A word with {@code added} words in front of it. */
    private static SpokenWord word(Reading.Said said, String spoken, int added) {
        Map<Integer, Pronunciation> pronunciations = new HashMap<>();
        said.pronunciations().forEach((index, sound) -> pronunciations.put(index + added, sound));
        return new SpokenWord(said.span(), spoken, Reading.Pause.NONE, pronunciations);
    }
}
