package org.audioedition.text;

import java.util.List;
import org.audioedition.article.Span;

/**
 * A sentence of a paragraph with its tokens.
 *
 * @param span where it stands in the article's text, without outer white space
 * @param tokens its tokens, which tile {@code span}
 */
public record Sentence(Span span, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
