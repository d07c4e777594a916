package org.audioedition.text;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.Span;

/**
 * Cuts a stretch of text into tokens that tile it, as {@link Token} describes them.
 *
 * <p>Linear in the length of the stretch: every decision looks at a bounded number of characters. A pair of surrogates
 * is never split; a lone surrogate is a mark.
 */
public final class Tokenizer {

    private final String text;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The tokens of {@code range} in {@code text}, in order. */
    public static List<Token> tokenize(String text, Span range) {
        Tokenizer tokenizer = new Tokenizer(text, range.end());
        int at = range.start();
        while (at < range.end()) {
            at = tokenizer.token(at, range.start());
        }
        return List.copyOf(tokenizer.tokens);
    }

    private int token(int at, int from) {
        int c = codePoint(at);
        int to;
        Token.Kind kind;
        if (Characters.isSpace(c)) {
            kind = Token.Kind.SPACE;
            to = at;
            while (to < end && Characters.isSpace(codePoint(to))) {
                to += Character.charCount(codePoint(to));
            }
        } else {
            to = new WordScanner(text, from, end).scan(at);
            kind = to > at ? Token.Kind.WORD : Token.Kind.MARK;
            if (to == at) {
                while (to < end && codePoint(to) == c) {
                    to += Character.charCount(c);
                }
            }
        }
        tokens.add(new Token(kind, new Span(at, to)));
        return to;
    }

    private int codePoint(int at) {
        return Characters.at(text, at, end);
    }
}
