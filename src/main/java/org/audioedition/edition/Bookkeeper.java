package org.audioedition.edition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.audioedition.article.Block;
import org.audioedition.article.Span;
import org.audioedition.script.Script;
import org.audioedition.spoken.Reading;
import org.audioedition.timeline.TimedSentence;
import org.audioedition.timeline.TimedWord;
import org.audioedition.timeline.Timeline;

/**
 * Makes the ledger of an edition from what was heard, not from what was meant to be: a word counts as spoken only where
 * the engine gave it time (otherwise it is skipped), and a mark only inside a paragraph of which something was heard.
 */
final class Bookkeeper {

    private static final byte UNKNOWN = 0;
    private static final byte SPOKEN = 1;
    private static final byte SPOKEN_AS = 2;
    private static final byte SKIPPED = 3;

    private final String text;
    private final byte[] fates;
    private final BitSet heard = new BitSet();
    private final List<Ledger.Skip> skips = new ArrayList<>();

    private Bookkeeper(String text) {
        this.text = text;
        this.fates = new byte[text.length()];
    }

    static Ledger ledger(Script script, Timeline timeline) {
        Bookkeeper keeper = new Bookkeeper(script.article().text());
        timeline.sentences().forEach(keeper::sentence);
        timeline.unsaid().forEach(keeper::unsaid);
        script.marks().forEach(mark -> keeper.mark(mark));
        for (Reading.Silent silent : script.silences()) {
            keeper.skip(silent.span(), silent.reason());
        }
        keeper.whiteSpace(script.article().blocks());
        return keeper.balance();
    }

    private void sentence(TimedSentence sentence) {
        heard.set(sentence.span().start(), sentence.span().end());
        for (TimedWord word : sentence.words()) {
            if (word.end() > word.begin()) {
                set(word.span(), Wording.isAsWritten(word, text) ? SPOKEN : SPOKEN_AS);
            }
        }
    }

    /** Of two things said for one written word, one may be heard all the same. */
    private void unsaid(TimedWord word) {
        Span span = word.span();
        if (IntStream.range(span.start(), span.end()).allMatch(i -> fates[i] == UNKNOWN) && span.length() > 0) {
            skip(span, Ledger.UNSAID);
        }
    }

    /** A mark is heard as a pause in a sentence, or as its melody, if that is heard. */
    private void mark(Span mark) {
        if (heard.get(mark.start())) {
            set(mark, SPOKEN);
        } else {
            skip(mark, "nothing of its sentence has a sound in this voice");
        }
    }

    private void skip(Span span, String reason) {
        set(span, SKIPPED);
        skips.add(new Ledger.Skip(span, reason));
    }

    private void set(Span span, byte fate) {
        for (int i = span.start(); i < span.end(); i++) {
            fates[i] = fate;
        }
    }

    /** White space within a paragraph parts words and sentences; that between paragraphs is layout. */
    private void whiteSpace(List<Block> blocks) {
        int at = 0;
        for (Block block : blocks) {
            layout(at, block.span().start());
            for (int i = block.span().start(); i < block.span().end(); i++) {
                if (fates[i] == UNKNOWN && isSpace(text.charAt(i))) {
                    fates[i] = SPOKEN;
                }
            }
            at = block.span().end();
        }
        layout(at, text.length());
    }

    private void layout(int from, int to) {
        if (from < to) {
            skip(new Span(from, to), "space between paragraphs");
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private Ledger balance() {
        int spoken = 0;
        int spokenAs = 0;
        List<Span> lost = new ArrayList<>();
        for (int i = 0; i < fates.length; i++) {
            switch (fates[i]) {
                case SPOKEN -> spoken++;
                case SPOKEN_AS -> spokenAs++;
                case SKIPPED -> {}
                default -> addTo(lost, i);
            }
        }
        skips.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return new Ledger(text.length(), spoken, spokenAs, merged(), lost);
    }

    private static void addTo(List<Span> spans, int index) {
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).end() == index) {
            spans.set(last, new Span(spans.get(last).start(), index + 1));
        } else {
            spans.add(new Span(index, index + 1));
        }
    }

    /** Neighbours with one reason become one entry: a row of asterisks is one row. */
    private List<Ledger.Skip> merged() {
        List<Ledger.Skip> merged = new ArrayList<>();
        for (Ledger.Skip skip : skips) {
            int last = merged.size() - 1;
            if (last >= 0
                    && merged.get(last).span().end() == skip.span().start()
                    && merged.get(last).reason().equals(skip.reason())) {
                Span whole =
                        new Span(merged.get(last).span().start(), skip.span().end());
                merged.set(last, new Ledger.Skip(whole, skip.reason()));
            } else {
                merged.add(skip);
            }
        }
        return merged;
    }
}
