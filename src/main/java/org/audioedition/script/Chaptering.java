package org.audioedition.script;

/** Where chapters begin. */
public enum Chaptering {
    /** By section where the article has sub-headings, else by paragraph. */
    AUTO,
    /** One for the title, and one for every paragraph. */
    PARAGRAPH,
    /** One for the title with what follows it, and one for every sub-heading. */
    SECTION
}
