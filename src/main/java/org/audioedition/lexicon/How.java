package org.audioedition.lexicon;

/** How the written words came to match a grapheme, the surest first. */
public enum How {
    /** Letter for letter. */
    AS_WRITTEN,
    /** But for accents and the shape of apostrophes and hyphens. */
    ACCENTS_FOLDED,
    /** As a headline or the start of a sentence writes it. */
    OTHER_CASE,
    /** With an ending of English: possessive, plural, past, -ing. */
    INFLECTED
}
