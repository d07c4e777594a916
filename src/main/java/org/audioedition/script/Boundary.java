package org.audioedition.script;

/** What lies between two lines of a script; each kind has its pause. */
public enum Boundary {
    /** A breath within a long sentence, where it had to be cut. */
    BREATH,
    /** The end of a sentence. */
    SENTENCE,
    /** From the narrator into a quotation. */
    INTO_QUOTE,
    /** Out of a quotation, back to the narrator. */
    OUT_OF_QUOTE,
    /** The end of a paragraph. */
    PARAGRAPH,
    /** Around a heading, a byline, a date, a deck. */
    HEADING,
    /** The beginning of a chapter. */
    CHAPTER,
    /** The beginning of an article within an issue. */
    ARTICLE
}
