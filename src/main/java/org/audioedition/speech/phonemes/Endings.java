package org.audioedition.speech.phonemes;

/** Adds to the phonemes of a word what English adds to its letters, as the dictionary writes such words. */
final class Endings {

    private static final String VOICELESS_BEFORE_S = "ptkfθ";
    private static final String HISSING = "szʃʒʧʤ";
    private static final String VOICELESS_BEFORE_D = "pkfθʃsʧ";
    /** The sounds after which Americans tap a t. */
    private static final String TAPPED_AFTER = "AIOWYiuæɑəɛɪɹʊʌ";

    private final boolean american;

    Endings(Accent accent) {
        american = accent == Accent.AMERICAN;
    }

    /** A plural, the third person, a possessive: {@code -s}, {@code 's}. */
    String s(String stem) {
        char last = last(stem);
        if (VOICELESS_BEFORE_S.indexOf(last) >= 0) {
            return stem + "s";
        }
        return HISSING.indexOf(last) >= 0 ? stem + weakVowel() + "z" : stem + "z";
    }

    /** The possessive of a word in -s that is written with the apostrophe alone: nothing behind a hiss. */
    String apostrophe(String stem) {
        return HISSING.indexOf(last(stem)) >= 0 ? stem : s(stem);
    }

    /** A regular past: {@code -ed}. */
    String ed(String stem) {
        char last = last(stem);
        if (VOICELESS_BEFORE_D.indexOf(last) >= 0) {
            return stem + "t";
        }
        if (last != 't' && last != 'd') {
            return stem + "d";
        }
        return tapped(stem) + weakVowel() + "d";
    }

    /**
     * {@code -ing}.
     *
     * @param written the stem in letters: an r that a British speaker leaves out is heard again before the vowel
     */
    String ing(String stem, String written) {
        boolean silentR = !american && (written.endsWith("r") || written.endsWith("re")) && last(stem) != 'ɹ';
        return tapped(stem) + (silentR ? "ɹ" : "") + "ɪŋ";
    }

    /** {@code 'll}. */
    String ll(String stem) {
        return stem + "ᵊl";
    }

    /** {@code 'd}. */
    String d(String stem) {
        char last = last(stem);
        return Alphabet.isVowel(last) || last == Alphabet.LONG ? stem + "d" : stem + "əd";
    }

    /** {@code 've}. */
    String ve(String stem) {
        return stem + "əv";
    }

    /** {@code 're}. */
    String re(String stem) {
        return stem + (american ? "əɹ" : "ə");
    }

    private String tapped(String stem) {
        int t = stem.length() - 1;
        boolean taps = american && t > 0 && last(stem) == 't' && TAPPED_AFTER.indexOf(stem.charAt(t - 1)) >= 0;
        return taps ? stem.substring(0, t) + "ɾ" : stem;
    }

    private String weakVowel() {
        return american ? "ᵻ" : "ɪ";
    }

    private static char last(String stem) {
        return stem.charAt(stem.length() - 1);
    }
}
