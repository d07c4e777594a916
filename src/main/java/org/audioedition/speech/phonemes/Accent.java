package org.audioedition.speech.phonemes;

/** The English that a voice speaks; each has a dictionary of its own. */
public enum Accent {
    /** General American: an r behind a vowel is said, a t between vowels is a tap. */
    AMERICAN,
    /** Southern British: no r behind a vowel but before another one. */
    BRITISH
}
