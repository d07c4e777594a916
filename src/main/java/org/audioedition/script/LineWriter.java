package org.audioedition.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Metadata;
import org.audioedition.article.Span;
import org.audioedition.casting.Cast;
import org.audioedition.quotation.Quotation;
import org.audioedition.spoken.Normalizer;
import org.audioedition.spoken.Reading;
import org.audioedition.text.Segmenter;
import org.audioedition.text.Sentence;
import org.audioedition.text.Token;
import org.audioedition.text.Tokenizer;
import org.audioedition.voice.Voice;
import org.jspecify.annotations.Nullable;

/** Turns the sentences of one article into lines: cuts them where the voice changes, and keeps account of marks. */
final class LineWriter {

    private final Article article;
    private final Cast cast;
    private final Normalizer normalizer;
    private final UtteranceCutter cutter;
    private final List<VoicedSpan> voiced;
    private final List<Quotation> quotations;
    private final Map<String, Voice> quotationVoices = new HashMap<>();
    private final List<Span> marks = new ArrayList<>();
    private final List<Reading.Silent> silences = new ArrayList<>();
    private final List<Span> headings;
    private int nextHeading;
    private int nextVoiced;
    private int nextQuotation;

    /** A quotation with a voice of its own. */
    private record VoicedSpan(Span span, Voice voice) {}

    /** A stretch of a sentence in one voice. */
    private record Piece(Span span, Voice voice, boolean quoted) {}

    LineWriter(Article article, Cast cast, List<Quotation> quotations, Prosody prosody) {
        this.article = article;
        this.cast = cast;
        this.normalizer =
                Normalizer.english(Metadata.dayFirst(article.metadata().language()));
        this.cutter = new UtteranceCutter(prosody);
        this.quotations = quotations;
        this.headings = article.blocks().stream()
                .filter(Block::isHeading)
                .map(Block::span)
                .toList();
        this.voiced = voiced();
    }

    Map<String, Voice> quotationVoices() {
        return quotationVoices;
    }

    List<Span> marks() {
        return marks;
    }

    List<Reading.Silent> silences() {
        return silences;
    }

    /**
     * The lines of a sentence; none when it has no words. Sentences are asked for in reading order.
     *
     * @param first what lies before the sentence
     * @param intro words to say before its first word, written nowhere
     */
    List<Line> lines(String block, Sentence sentence, Boundary first, String intro) {
        List<Reading> readings = normalizer.read(article.text(), sentence);
        boolean hasWords = readings.stream().anyMatch(Reading.Said.class::isInstance);
        if (!hasWords) {
            silence(readings);
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        String said = intro;
        List<Reading> held = new ArrayList<>();
        Piece before = null;
        for (Piece piece : pieces(sentence)) {
            held.addAll(within(readings, piece.span()));
            if (held.stream().noneMatch(Reading.Said.class::isInstance)) {
                continue;
            }
            Boundary boundary = before == null ? first : before.quoted() ? Boundary.OUT_OF_QUOTE : Boundary.INTO_QUOTE;
            lines.add(line(block, held, boundary, piece.voice(), said));
            said = "";
            held = new ArrayList<>();
            before = piece;
        }
        if (!held.isEmpty()) {
            extendLast(lines, held);
        }
        return lines;
    }

    /** The lines of words that stand nowhere in the text, in the narrator's voice. */
    List<Line> added(String words, Boundary first) {
        List<Line> lines = new ArrayList<>();
        Span nowhere = new Span(0, 0);
        for (Sentence sentence : Segmenter.sentences(words, new Span(0, words.length()))) {
            List<SpokenWord> spoken = new ArrayList<>();
            for (SpokenWord word : words(normalizer.read(words, sentence), "")) {
                spoken.add(new SpokenWord(nowhere, word.spoken(), word.after()));
            }
            if (!spoken.isEmpty()) {
                Boundary boundary = lines.isEmpty() ? first : Boundary.SENTENCE;
                String text = sentence.span().of(words);
                List<Utterance> utterances = cutter.cut(spoken, cast.narrator());
                lines.add(new Line(Script.blockId(0), nowhere, text, boundary, cast.narrator(), null, utterances));
            }
        }
        return lines;
    }

    private Line line(String block, List<Reading> readings, Boundary boundary, Voice voice, String intro) {
        Span span = new Span(
                readings.get(0).span().start(),
                readings.get(readings.size() - 1).span().end());
        note(readings);
        List<Utterance> utterances = cutter.cut(words(readings, intro), voice);
        return new Line(block, span, null, boundary, voice, quotationOf(span), utterances);
    }

    /** Marks behind the last word of a sentence, as a stop behind a closing quotation mark, belong to the line before. */
    private void extendLast(List<Line> lines, List<Reading> readings) {
        note(readings);
        int last = lines.size() - 1;
        Line line = lines.get(last);
        Span span = new Span(
                line.span().start(), readings.get(readings.size() - 1).span().end());
        lines.set(
                last,
                new Line(line.block(), span, null, line.before(), line.voice(), line.quotation(), line.utterances()));
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
                String spoken = words.isEmpty() ? intro + said.spoken() : said.spoken();
                words.add(new SpokenWord(said.span(), spoken, Reading.Pause.NONE));
            } else if (reading instanceof Reading.Mark mark && !words.isEmpty()) {
                SpokenWord word = words.get(words.size() - 1);
                if (mark.pause().compareTo(word.after()) > 0) {
                    words.set(words.size() - 1, new SpokenWord(word.span(), word.spoken(), mark.pause()));
                }
            }
        }
        return words;
    }

    private static List<Reading> within(List<Reading> readings, Span span) {
        return readings.stream()
                .filter(reading -> span.contains(reading.span().start()))
                .toList();
    }

    /** The sentence cut at the borders of quotations that have a voice of their own. */
    private List<Piece> pieces(Sentence sentence) {
        Span span = sentence.span();
        List<Piece> pieces = new ArrayList<>();
        int at = span.start();
        while (nextVoiced < voiced.size() && voiced.get(nextVoiced).span().end() <= at) {
            nextVoiced++;
        }
        for (int i = nextVoiced; i < voiced.size() && voiced.get(i).span().start() < span.end(); i++) {
            Span quoted = voiced.get(i).span();
            if (quoted.start() > at) {
                pieces.add(new Piece(new Span(at, quoted.start()), cast.narrator(), false));
            }
            int end = Math.min(quoted.end(), span.end());
            pieces.add(new Piece(
                    new Span(Math.max(at, quoted.start()), end), voiced.get(i).voice(), true));
            at = end;
        }
        if (at < span.end()) {
            pieces.add(new Piece(new Span(at, span.end()), cast.narrator(), false));
        }
        return pieces;
    }

    /** Outermost quotations that leave the narrator's voice, in order. */
    private List<VoicedSpan> voiced() {
        List<VoicedSpan> spans = new ArrayList<>();
        int end = 0;
        for (Quotation quotation : quotations) {
            boolean nested = quotation.span().start() < end;
            Voice voice = nested
                    ? spans.get(spans.size() - 1).voice()
                    : inHeading(quotation) ? cast.narrator() : cast.voiceOf(quotation, wordsIn(quotation.span()));
            quotationVoices.put(quotation.id(), voice);
            if (!nested && !voice.equals(cast.narrator())) {
                spans.add(new VoicedSpan(quotation.span(), voice));
                end = quotation.span().end();
            }
        }
        return spans;
    }

    /** The narrator reads headings, quotations and all. */
    private boolean inHeading(Quotation quotation) {
        while (nextHeading < headings.size()
                && headings.get(nextHeading).end() <= quotation.span().start()) {
            nextHeading++;
        }
        return nextHeading < headings.size()
                && headings.get(nextHeading).contains(quotation.span().start());
    }

    private int wordsIn(Span span) {
        return (int) Tokenizer.tokenize(article.text(), span).stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .count();
    }

    /** The first quotation that holds all of a line; lines come in order, so the search goes on from the last one. */
    private @Nullable String quotationOf(Span line) {
        while (nextQuotation < quotations.size()
                && quotations.get(nextQuotation).span().end() <= line.start()) {
            nextQuotation++;
        }
        for (int i = nextQuotation; i < quotations.size(); i++) {
            Span span = quotations.get(i).span();
            if (span.start() > line.start()) {
                return null;
            }
            if (span.end() >= lastWordEnd(line, span)) {
                return quotations.get(i).id();
            }
        }
        return null;
    }

    /** A line may end in the full stop behind the closing mark; that stop is no reason to be outside. */
    private int lastWordEnd(Span line, Span quotation) {
        int end = line.end();
        while (end > line.start()
                && end > quotation.end()
                && !Character.isLetterOrDigit(article.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
