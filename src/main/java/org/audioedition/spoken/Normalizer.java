package org.audioedition.spoken;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.Span;
import org.audioedition.lexicon.Lexicon;
import org.audioedition.spoken.Reading.Mark;
import org.audioedition.spoken.Reading.Pause;
import org.audioedition.spoken.Reading.Said;
import org.audioedition.spoken.Reading.Silent;
import org.audioedition.text.Sentence;
import org.audioedition.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Says how the words and signs of a sentence are read aloud: American news style.
 *
 * <p>Its readings are in the order of the text, never overlap, and together cover every character that is no white
 * space. Immutable and safe for threads; the time is linear in the length of the sentence.
 */
public final class Normalizer {

    private final Marks marks = new Marks();
    private final Emoji emoji = new Emoji();
    private final LexiconRule lexicon;
    private final Words words;

    private Normalizer(boolean dayFirst, Lexicon lexicon) {
        this.words = new Words(marks, dayFirst);
        this.lexicon = new LexiconRule(lexicon);
    }

    /** The normaliser for English as America writes it, with the lexicon that comes with the program. */
    public static Normalizer english() {
        return english(false, Lexicon.builtIn());
    }

    /**
     * The normaliser for English.
     *
     * @param dayFirst whether {@code 1/7/2026} is the first of July
     * @param lexicon words that are said in a way of their own; it is asked before all rules
     */
    public static Normalizer english(boolean dayFirst, Lexicon lexicon) {
        return new Normalizer(dayFirst, lexicon);
    }

    /** The readings of {@code sentence}, whose spans point into {@code text}. */
    public List<Reading> read(String text, Sentence sentence) {
        return decide(text, sentence).stream().map(Decision::reading).toList();
    }

    /** The readings of {@code sentence}, whose spans point into {@code text}, each with what decided it. */
    public List<Decision> decide(String text, Sentence sentence) {
        Line line = new Line(text, sentence);
        List<Decision> decisions = new ArrayList<>(line.size());
        int index = 0;
        while (index < line.size()) {
            boolean mark = line.token(index).kind() == Token.Kind.MARK;
            Words.Found found = mark ? mark(line, index) : word(line, index);
            if (found == null) {
                decisions.add(new Decision(marks.read(line, index), "mark", "", ""));
                index++;
            } else {
                add(text, line, index, found, decisions);
                index += found.match().tokens();
            }
        }
        return List.copyOf(decisions);
    }

    private Words.Found word(Line line, int index) {
        Match known = lexicon.read(line, index);
        return known == null ? words.read(line, index) : new Words.Found("lexicon", known);
    }

    /** What is said for a mark that is no punctuation, or null. */
    private Words.@Nullable Found mark(Line line, int index) {
        Match named = emoji.read(line, index);
        if (named != null) {
            return new Words.Found("emoji", named);
        }
        Match announced = Scripts.read(line, index);
        return announced == null ? words.amount(line, index) : new Words.Found("script", announced);
    }

    /** Adds what is said of the words from {@code index} on, and what of them is not. */
    private static void add(String text, Line line, int index, Words.Found found, List<Decision> decisions) {
        Match match = found.match();
        List<Reading> readings = new ArrayList<>();
        if (match.tokens() > 1 && match.pronunciations().size() == match.tokens()) {
            for (int i = 0; i < match.tokens(); i++) {
                add(text, line, index + i, match.token(i), readings);
            }
        } else {
            add(text, line, index, match, readings);
        }
        for (Reading reading : readings) {
            decisions.add(new Decision(reading, found.kind(), match.rule(), match.table()));
        }
    }

    private static void add(String text, Line line, int index, Match match, List<Reading> readings) {
        int last = index + match.tokens() - 1;
        int start = line.token(index).span().start();
        int end = line.token(last).span().end();
        String spoken = Spoken.clean(match.spoken());
        if (spoken.isEmpty()) {
            unread(text, new Span(start, end), readings);
            return;
        }
        boolean stop = match.tail() == 0 && line.piece(last).endsWith(".") && line.last(last) && end - start > 1;
        int said = end - match.tail() - (stop ? 1 : 0);
        readings.add(new Said(new Span(start, said), spoken, match.pronunciations()));
        if (match.tail() > 0) {
            readings.add(new Silent(new Span(said, end), match.reason()));
        }
        if (stop) {
            readings.add(new Mark(new Span(said, end), Pause.STOP));
        }
    }

    /** A word of which nothing can be said, run by run of the same reason. */
    private static void unread(String text, Span span, List<Reading> readings) {
        int from = span.start();
        String reason = "";
        int at = from;
        while (at < span.end()) {
            int c = text.codePointAt(at);
            String next = Marks.reason(c);
            if (!next.equals(reason) && at > from) {
                readings.add(new Silent(new Span(from, at), reason));
                from = at;
            }
            reason = next;
            at += Character.charCount(c);
        }
        readings.add(new Silent(new Span(from, span.end()), reason));
    }
}
