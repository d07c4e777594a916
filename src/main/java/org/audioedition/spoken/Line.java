package org.audioedition.spoken;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.Span;
import org.audioedition.text.Sentence;
import org.audioedition.text.Token;

/** A sentence as rules see it: its words and marks, white space left out, letters folded to ASCII where they can be. */
final class Line {

    private static final Token.Kind WORD = Token.Kind.WORD;

    private final List<String> pieces = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final boolean headline;

    Line(String text, Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token.kind() == WORD) {
                addWord(text, token);
            } else if (token.kind() == Token.Kind.MARK) {
                add(token, token.span().of(text));
            }
        }
        headline = isHeadline();
    }

    /** Adds a word; stretches of it in letters that cannot be read stand as marks. */
    private void addWord(String text, Token token) {
        String written = token.span().of(text);
        if (Folding.isReadable(written)) {
            addFolded(token, written);
            return;
        }
        int from = 0;
        String reason = Folding.unreadable(written, 0);
        for (int at = 0; at < written.length(); ) {
            int next = at + Character.charCount(written.codePointAt(at));
            String after = next < written.length() ? Folding.unreadable(written, next) : "end";
            if (!after.equals(reason) && !Folding.isAttached(written, next)) {
                Span span = new Span(token.span().start() + from, token.span().start() + next);
                String run = written.substring(from, next);
                if (reason.isEmpty()) {
                    addFolded(new Token(WORD, span), run);
                } else {
                    add(new Token(Token.Kind.MARK, span), run);
                }
                from = next;
                reason = after;
            }
            at = next;
        }
    }

    /** A word of signs without a sound of their own, as a lone soft sign, is none. */
    private void addFolded(Token token, String written) {
        String folded = Folding.fold(LineEnds.joined(written));
        if (folded.isEmpty()) {
            add(new Token(Token.Kind.MARK, token.span()), written);
        } else {
            add(token, folded);
        }
    }

    private void add(Token token, String piece) {
        tokens.add(token);
        pieces.add(piece);
        words.add(token.kind() == WORD ? piece : "");
    }

    private boolean isHeadline() {
        int capitals = 0;
        int letters = 0;
        int words = 0;
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            if (isWord(i) && piece.length() > 1 && Letters.isLetter(piece.charAt(0))) {
                words++;
                letters += piece.length();
                capitals += Letters.isCapitals(piece) ? piece.length() : 0;
            }
        }
        return words >= 3 && capitals * 10L >= letters * 6L;
    }

    /** A line of one word, part of a longer one. */
    Line(String word) {
        add(new Token(WORD, new Span(0, word.length())), word);
        headline = false;
    }

    /** The words, and nothing for each mark. */
    List<String> words() {
        return words;
    }

    int size() {
        return pieces.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** Whether most words of the line are in capitals, so that capitals say nothing about one of them. */
    boolean headline() {
        return headline;
    }

    boolean isWord(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).kind() == WORD;
    }

    /** The folded word or the mark at {@code index}; empty outside the line. */
    String piece(int index) {
        return index >= 0 && index < pieces.size() ? pieces.get(index) : "";
    }

    /** The folded word at {@code index}; empty if a mark stands there, or outside the line. */
    String word(int index) {
        return isWord(index) ? pieces.get(index) : "";
    }

    /** Whether white space, or the edge of the line, stands before the piece at {@code index}. */
    boolean spaceBefore(int index) {
        return index <= 0
                || index >= tokens.size()
                || tokens.get(index - 1).span().end() < tokens.get(index).span().start();
    }

    /** Whether nothing but closing marks follows the piece at {@code index}. */
    boolean last(int index) {
        int next = index + 1;
        while (next < size() && next < index + 5 && !isWord(next) && "\"'”’)]»".contains(pieces.get(next))) {
            next++;
        }
        return next >= size();
    }

    /** Whether a word stands before {@code index} in the same clause, so that a capital there is a choice. */
    boolean inside(int index) {
        return isWord(index - 1);
    }
}
