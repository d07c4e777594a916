package org.audioedition.spoken;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.Span;
import org.audioedition.spoken.Reading.Mark;
import org.audioedition.spoken.Reading.Pause;
import org.audioedition.spoken.Reading.Said;
import org.audioedition.spoken.Reading.Silent;
import org.audioedition.text.Sentence;
import org.audioedition.text.Token;

/**
 * Says how the words and signs of a sentence are read aloud: American news style.
 *
 * <p>Its readings are in the order of the text, never overlap, and together cover every character that is no white
 * space. Immutable and safe for threads; the time is linear in the length of the sentence.
 */
public final class Normalizer {

    private static final Normalizer MONTH_FIRST = new Normalizer(false);

    private final Marks marks = new Marks();
    private final Words words;

    private Normalizer(boolean dayFirst) {
        words = new Words(marks, dayFirst);
    }

    /** The normaliser for English as America writes it: {@code 1/7/2026} is the seventh of January. */
    public static Normalizer english() {
        return MONTH_FIRST;
    }

    /**
     * The normaliser for English.
     *
     * @param dayFirst whether {@code 1/7/2026} is the first of July
     */
    public static Normalizer english(boolean dayFirst) {
        return dayFirst ? new Normalizer(true) : MONTH_FIRST;
    }

    /** The readings of {@code sentence}, whose spans point into {@code text}. */
    public List<Reading> read(String text, Sentence sentence) {
        Line line = new Line(text, sentence);
        List<Reading> readings = new ArrayList<>(line.size());
        int index = 0;
        while (index < line.size()) {
            if (line.token(index).kind() == Token.Kind.MARK) {
                Match amount = words.amount(line, index);
                if (amount != null) {
                    index += said(text, line, index, amount, readings);
                    continue;
                }
                readings.add(marks.read(line, index));
                index++;
            } else {
                index += said(text, line, index, words.read(line, index), readings);
            }
        }
        return List.copyOf(readings);
    }

    /** Adds what {@code match} says; how many tokens it covers. */
    private static int said(String text, Line line, int index, Match match, List<Reading> readings) {
        int last = index + match.tokens() - 1;
        int start = line.token(index).span().start();
        int end = line.token(last).span().end();
        String spoken = Spoken.clean(match.spoken());
        if (spoken.isEmpty()) {
            unread(text, new Span(start, end), readings);
            return match.tokens();
        }
        boolean stop = match.tail() == 0 && line.piece(last).endsWith(".") && line.last(last) && end - start > 1;
        int said = end - match.tail() - (stop ? 1 : 0);
        readings.add(new Said(new Span(start, said), spoken));
        if (match.tail() > 0) {
            readings.add(new Silent(new Span(said, end), match.reason()));
        }
        if (stop) {
            readings.add(new Mark(new Span(said, end), Pause.STOP));
        }
        return match.tokens();
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
