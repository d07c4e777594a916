package org.audioedition.casting;

/** Which quotations are told apart from the narrator's text. */
public enum QuotesMode {
    /** Speech, and fragments of five words or more. */
    SPEECH,
    /** Everything in quotation marks. */
    ALL,
    /** Nothing: the narrator reads it all. */
    NONE
}
