package org.audioedition.quotation;

import java.util.Locale;
import org.audioedition.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in quotation marks, and what it is.
 *
 * @param id its name within the article: {@code q1}, {@code q2} … in the order of their opening marks
 * @param span from the opening mark to the closing one, both inside; it may run over several paragraphs
 * @param kind what it is
 * @param speaker the id of who says it, or null when nobody is named
 * @param mention where the text names that speaker for this quotation, by name, pronoun or description; null when it does not
 * @param rule the name of the rule that decided
 * @param confidence how sure the rule is, 0 to 1
 */
public record Quotation(
        String id,
        Span span,
        Kind kind,
        @Nullable String speaker,
        @Nullable Span mention,
        String rule,
        double confidence) {

    public Quotation {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }

    /** What stands in the marks. */
    public enum Kind {
        /** A person's own words, a sentence or more. */
        SPEECH,
        /** Some of a person's words within the writer's sentence. */
        FRAGMENT,
        /** A word held at arm's length. */
        SCARE,
        /** The name of a work. */
        TITLE,
        /** A person's other name. */
        NICKNAME,
        /** A chant or a motto. */
        SLOGAN,
        /** What is written on a sign or banner. */
        SIGN,
        /** A term introduced. */
        TERM,
        /** A passage that the layout sets off. */
        BLOCK;

        /** Its name in files. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether somebody's words are heard, so that a voice of their own suits them. */
        public boolean isSpeech() {
            return this == SPEECH || this == FRAGMENT || this == BLOCK;
        }
    }
}
