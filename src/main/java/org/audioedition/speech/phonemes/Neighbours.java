package org.audioedition.speech.phonemes;

/**
 * What stands beside a word, as far as its sound hangs on it.
 *
 * @param before the word before it in small letters; empty behind a pause and at the beginning
 * @param after the word behind it in small letters; empty before a pause and at the end
 * @param follows how what stands behind it begins
 */
record Neighbours(String before, String after, Onset follows) {

    /** How what follows a word begins. */
    enum Onset {
        VOWEL,
        CONSONANT,
        PAUSE;

        /** How {@code phonemes} begin; as {@code behind} if none of them tells. */
        static Onset of(String phonemes, Onset behind) {
            for (int i = 0; i < phonemes.length(); i++) {
                if (Alphabet.isVowel(phonemes.charAt(i))) {
                    return VOWEL;
                }
                if (Alphabet.isConsonant(phonemes.charAt(i))) {
                    return CONSONANT;
                }
            }
            return behind;
        }
    }
}
