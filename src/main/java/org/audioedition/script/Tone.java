package org.audioedition.script;

/** A tone of a script, heard without a word. */
public enum Tone {
    /** A quotation begins. */
    QUOTATION_BEGINS,
    /** It ends. */
    QUOTATION_ENDS;

    /** How a tone is shown where the words of a line would be. */
    public static final String SHOWN = "[tone]";
}
