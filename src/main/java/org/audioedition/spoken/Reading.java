package org.audioedition.spoken;

import java.util.Map;
import org.audioedition.article.Span;
import org.audioedition.lexicon.Pronunciation;

/** What becomes of a stretch of a sentence when it is read aloud. */
public sealed interface Reading {

    /** Where it stands in the article's text. */
    Span span();

    /**
     * A stretch that is said.
     *
     * @param span the written stretch; it may hold several tokens ({@code $2.5 billion})
     * @param spoken the words to say, separated by single spaces: letters {@code a-z}, an apostrophe inside, and single
     *     upper-case letters for letters said by name ({@code "F B I"}, {@code "C E O's"}); never empty
     * @param pronunciations how words of {@code spoken} sound, by their index from 0; none where the engine knows best
     */
    record Said(Span span, String spoken, Map<Integer, Pronunciation> pronunciations) implements Reading {

        public Said {
            pronunciations = Map.copyOf(pronunciations);
            if (spoken.isBlank()) {
                throw new IllegalArgumentException("nothing is said for " + span);
            }
        }

        /** Words that the engine knows how to say. */
        public Said(Span span, String spoken) {
            this(span, spoken, Map.of());
        }
    }

    /**
     * A mark that is heard as a pause, or that only shapes the line.
     *
     * @param span the written mark
     * @param pause the pause that it asks for
     */
    record Mark(Span span, Pause pause) implements Reading {}

    /**
     * A stretch that is not said.
     *
     * @param span the written stretch
     * @param reason why, in words for the ledger, as {@code "quotation mark"} or {@code "symbol without a name"}
     */
    record Silent(Span span, String reason) implements Reading {}

    /** The pause that a mark asks for, from none to the end of a sentence. */
    enum Pause {
        /** Heard as nothing: a hyphen, a closing bracket at a word. */
        NONE,
        /** A short one: comma, bracket. */
        COMMA,
        /** A longer one: semicolon, colon, dash, ellipsis. */
        CLAUSE,
        /** The end of a statement. */
        STOP,
        /** The end of a question. */
        QUESTION,
        /** The end of an exclamation. */
        EXCLAMATION
    }
}
