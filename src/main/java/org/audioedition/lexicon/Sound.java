package org.audioedition.lexicon;

/**
 * A phone as it is said in a word.
 *
 * @param phone which one
 * @param stress 1 for the main stress, 2 for a lesser one, 0 for none; always 0 for a consonant
 */
record Sound(Phone phone, int stress) {

    Sound {
        if (stress < 0 || stress > (phone.vowel() ? 2 : 0)) {
            throw new IllegalArgumentException("stress " + stress + " on " + phone.symbol());
        }
    }

    static Sound plain(Phone phone) {
        return new Sound(phone, 0);
    }

    boolean isVowel() {
        return phone.vowel();
    }
}
