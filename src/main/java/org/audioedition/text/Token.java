package org.audioedition.text;

import org.audioedition.article.Span;

/**
 * A piece of a sentence: a run of white space, a word, or one mark.
 *
 * <p>The tokens of a sentence tile it: each begins where the one before it ended.
 *
 * @param kind what it is
 * @param span where it stands in the article's text, never empty
 */
public record Token(Kind kind, Span span) {

    /** What a token is. */
    public enum Kind {
        /** White space and line breaks, in one run. */
        SPACE,
        /**
         * Letters and digits with what binds them inside: apostrophes, full stops of abbreviations, hyphens, slashes,
         * commas and points of numbers, signs of currency and percent; so {@code don't}, {@code U.S.},
         * {@code free-falling}, {@code $1,200.50}, {@code 1/7/2026}, {@code 7:30}, {@code 25%} are one word each.
         */
        WORD,
        /** One mark of punctuation, or one symbol: a single code point, or a run of the same one. */
        MARK
    }

    public Token {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("empty token at " + span.start());
        }
    }
}
