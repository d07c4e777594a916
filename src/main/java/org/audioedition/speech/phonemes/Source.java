package org.audioedition.speech.phonemes;

/** Who decided how a word sounds, the surest first. */
public enum Source {
    /** The script: the house lexicon, or the rules for words that are written alike. */
    LEXICON,
    /** The table of small words whose sound hangs on their neighbours. */
    WEAK_FORM,
    /** The dictionary. */
    DICTIONARY,
    /** A word of the dictionary and the ending that English adds to it. */
    INFLECTION,
    /** The CMU Pronouncing Dictionary, which knows more names. */
    CMU_DICTIONARY,
    /** Two words of the dictionary written as one. */
    COMPOUND,
    /** The names of the letters. */
    LETTERS,
    /** The rules from letters to sounds: a guess. */
    LETTER_TO_SOUND,
    /** Nobody: the word has no sound and cannot be said. */
    NONE
}
