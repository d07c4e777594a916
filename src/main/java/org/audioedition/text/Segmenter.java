package org.audioedition.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.audioedition.article.Span;

/**
 * Splits a paragraph into sentences by rules for edited English: a terminator, then closing marks, then a capital; but not
 * after a title, an initial or an abbreviation that the next word belongs to, and not where a quotation's own question is
 * followed by its speaker.
 *
 * <p>No character is lost: sentences are in order, and between two of them there is white space only. Linear in the
 * paragraph's length.
 */
public final class Segmenter {

    private static final Set<String> STARTERS = WordList.read("sentence-starters.txt");
    /** A single capital after one of these is a name's letter, no initial: {@code Plan A.} */
    private static final Set<String> LETTERED = WordList.read("lettered-nouns.txt");

    private static final String CLOSERS = "”’\"'»›)]}";
    private static final String OPENERS = "“‘\"'«‹([{—–-•";

    private final String text;
    private final List<Token> tokens;

    private Segmenter(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The sentences of a paragraph in order. */
    public static List<Sentence> sentences(String text, Span paragraph) {
        return new Segmenter(text, Tokenizer.tokenize(text, paragraph)).sentences();
    }

    private List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        int begin = 0;
        int i = 0;
        while (i < tokens.size()) {
            int end = endsAt(i) ? closed(i + 1) : i + 1;
            if (end > i + 1 || endsAt(i)) {
                if (end == tokens.size() || beginsSentence(i, end)) {
                    add(sentences, begin, end);
                    begin = end;
                }
            }
            i = Math.max(end, i + 1);
        }
        add(sentences, begin, tokens.size());
        return sentences;
    }

    /** Whether a sentence could end with token {@code i}. */
    private boolean endsAt(int i) {
        Token token = tokens.get(i);
        char last = text.charAt(token.span().end() - 1);
        return token.kind() == Token.Kind.MARK
                ? ".?!…。？！".indexOf(last) >= 0
                : token.kind() == Token.Kind.WORD && last == '.';
    }

    /** The index after the closing marks and further terminators that belong to the sentence. */
    private int closed(int i) {
        int end = i;
        while (end < tokens.size() && tokens.get(end).kind() == Token.Kind.MARK) {
            char c = text.charAt(tokens.get(end).span().start());
            if (CLOSERS.indexOf(c) < 0 && ".?!…".indexOf(c) < 0) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Whether what stands from token {@code next} on begins a sentence after the terminator at {@code stop}. */
    private boolean beginsSentence(int stop, int next) {
        if (tokens.get(next).kind() != Token.Kind.SPACE) {
            return false;
        }
        int word = next + 1;
        while (word < tokens.size() && isOpener(word)) {
            word++;
        }
        if (word >= tokens.size()) {
            return true;
        }
        int first = text.codePointAt(tokens.get(word).span().start());
        boolean opened = word > next + 1;
        if (Character.isLowerCase(first) || (!Character.isLetterOrDigit(first) && !opened)) {
            return false;
        }
        return tokens.get(stop).kind() == Token.Kind.MARK ? markEnds(stop, first) : wordEnds(stop, word, opened);
    }

    private boolean isOpener(int i) {
        Token token = tokens.get(i);
        return token.kind() == Token.Kind.SPACE
                || (token.kind() == Token.Kind.MARK
                        && OPENERS.indexOf(text.charAt(token.span().start())) >= 0);
    }

    /** A free-standing terminator; a single capital before a full stop is an initial. */
    private boolean markEnds(int stop, int first) {
        boolean single = stop > 0
                && text.charAt(tokens.get(stop).span().start()) == '.'
                && tokens.get(stop).span().length() == 1
                && isInitial(stop - 1);
        return !single || !Character.isUpperCase(first);
    }

    /** A word that keeps its stop: an initial, an abbreviation, letters with stops. */
    private boolean wordEnds(int stop, int next, boolean opened) {
        String word = tokens.get(stop).span().of(text);
        String following = tokens.get(next).span().of(text);
        boolean starter = opened || STARTERS.contains(following.toLowerCase(Locale.ROOT));
        if (isInitial(stop)) {
            return opened && !nameBefore(stop);
        }
        if (word.length() == 2 && LETTERED.contains(wordBefore(stop).toLowerCase(Locale.ROOT))) {
            return true;
        }
        return Abbreviations.english()
                .kind(word)
                .map(kind -> switch (kind) {
                    case TITLE, BETWEEN, NUMBER -> false;
                    case MONTH, UNIT, PLAIN, COUNTED, BESIDE -> starter;
                })
                .orElse(starter);
    }

    /** {@code J.} in {@code J. K. Lee}; but not the letter of {@code Plan A.} and not the pronoun. */
    private boolean isInitial(int i) {
        String word = tokens.get(i).span().of(text);
        String letter = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        if (letter.codePointCount(0, letter.length()) != 1 || !Character.isUpperCase(letter.codePointAt(0))) {
            return false;
        }
        String before = wordBefore(i).toLowerCase(Locale.ROOT);
        return !LETTERED.contains(before) && !(letter.equals("I") && !nameBefore(i) && !before.isEmpty());
    }

    private boolean nameBefore(int i) {
        String before = wordBefore(i);
        return !before.isEmpty() && Character.isUpperCase(before.codePointAt(0));
    }

    private String wordBefore(int i) {
        boolean spaced = i >= 2 && tokens.get(i - 1).kind() == Token.Kind.SPACE;
        return spaced && tokens.get(i - 2).kind() == Token.Kind.WORD
                ? tokens.get(i - 2).span().of(text)
                : "";
    }

    /** Adds the tokens from {@code begin} to {@code end} as a sentence, without outer white space. */
    private void add(List<Sentence> sentences, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && tokens.get(from).kind() == Token.Kind.SPACE) {
            from++;
        }
        while (to > from && tokens.get(to - 1).kind() == Token.Kind.SPACE) {
            to--;
        }
        if (from < to) {
            Span span = new Span(
                    tokens.get(from).span().start(), tokens.get(to - 1).span().end());
            sentences.add(new Sentence(span, tokens.subList(from, to)));
        }
    }
}
