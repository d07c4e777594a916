package org.audioedition.speech.phonemes;

/** The English that a voice speaks; each has a dictionary of its own. */
public enum Accent {
    /** General American: an r behind a vowel is said, a t between vowels is a tap. */
    AMERICAN("american.txt"),
    /** Southern British: no r behind a vowel but before another one. */
    BRITISH("british.txt");

    private final String fileName;

    Accent(String fileName) {
        this.fileName = fileName;
    }

    /** The accent of a voice: British for {@code en-GB}, else American. */
    public static Accent of(String language) {
        return language.equals("en-GB") ? BRITISH : AMERICAN;
    }

    /** The name of its dictionary beside an installed voice. */
    public String fileName() {
        return fileName;
    }
}
