package org.audioedition.script;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.Span;
import org.audioedition.spoken.Reading.Pause;
import org.audioedition.voice.Voice;

/**
 * Cuts the words of a line into calls to the engine.
 *
 * <p>An engine's cost grows with the square of an utterance's length, and an utterance is the unit of memory; so none is
 * longer than {@value #MOST_WORDS} spoken words or {@value #MOST_LETTERS} letters.
 */
final class UtteranceCutter {

    static final int MOST_WORDS = 60;
    static final int MOST_LETTERS = 480;

    private final Prosody prosody;

    UtteranceCutter(Prosody prosody) {
        this.prosody = prosody;
    }

    List<Utterance> cut(List<SpokenWord> line, Voice voice) {
        List<SpokenWord> words = parts(line);
        List<Utterance> utterances = new ArrayList<>();
        int begin = 0;
        while (begin < words.size()) {
            int end = end(words, begin);
            utterances.add(new Utterance(words.subList(begin, end), voice, prosody));
            begin = end;
        }
        return utterances;
    }

    /** The furthest end within bounds; where the line goes on, the last pause in the second half of it. */
    private static int end(List<SpokenWord> words, int begin) {
        int spoken = 0;
        int letters = 0;
        int end = begin;
        int pause = -1;
        while (end < words.size()) {
            spoken += count(words.get(end).spoken());
            letters += words.get(end).spoken().length();
            if (end > begin && (spoken > MOST_WORDS || letters > MOST_LETTERS)) {
                return pause > 0 ? pause : end;
            }
            end++;
            boolean late = spoken * 2 > MOST_WORDS || letters * 2 > MOST_LETTERS;
            if (late && words.get(end - 1).after() != Pause.NONE) {
                pause = end;
            }
        }
        return end;
    }

    /** A word of a thousand digits is many words to say; its letters are shared out among them. */
    private static List<SpokenWord> parts(List<SpokenWord> words) {
        if (words.stream().allMatch(UtteranceCutter::fits)) {
            return words;
        }
        List<SpokenWord> parts = new ArrayList<>();
        for (SpokenWord word : words) {
            if (fits(word)) {
                parts.add(word);
            } else {
                split(word, parts);
            }
        }
        return parts;
    }

    private static boolean fits(SpokenWord word) {
        return word.spoken().length() <= MOST_LETTERS && count(word.spoken()) <= MOST_WORDS;
    }

    private static void split(SpokenWord word, List<SpokenWord> parts) {
        List<String> pieces = pieces(word.spoken());
        Span span = word.span();
        for (int i = 0; i < pieces.size(); i++) {
            int start = span.start() + (int) ((long) span.length() * i / pieces.size());
            int end = span.start() + (int) ((long) span.length() * (i + 1) / pieces.size());
            Pause after = i + 1 == pieces.size() ? word.after() : Pause.NONE;
            parts.add(new SpokenWord(new Span(start, end), pieces.get(i), after));
        }
    }

    private static List<String> pieces(String spoken) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int words = 0;
        for (String word : spoken.split(" ", -1)) {
            boolean full = words == MOST_WORDS / 2 || piece.length() + word.length() > MOST_LETTERS / 2;
            if (full && words > 0) {
                pieces.add(piece.toString());
                piece.setLength(0);
                words = 0;
            }
            piece.append(words == 0 ? "" : " ").append(word);
            words++;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static int count(String spoken) {
        int words = 1;
        for (int i = 0; i < spoken.length(); i++) {
            words += spoken.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }
}
