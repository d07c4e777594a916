package org.audioedition.edition;

import org.audioedition.timeline.TimedWord;

/** How what is said of a word differs from what is written. */
public final class Wording {

    private Wording() {}

    /** Whether a word is said as it is written: the same letters in the same order; case, apostrophes, hyphens and stops apart. */
    public static boolean isAsWritten(TimedWord word, String text) {
        String spoken = word.spoken();
        int at = 0;
        for (int i = word.span().start(); i < word.span().end(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if ("'’.-‐".indexOf(c) >= 0) {
                continue;
            }
            while (at < spoken.length() && (spoken.charAt(at) == ' ' || spoken.charAt(at) == '\'')) {
                at++;
            }
            if (at == spoken.length() || Character.toLowerCase(spoken.charAt(at)) != c) {
                return false;
            }
            at++;
        }
        return spoken.substring(at).isBlank() || spoken.substring(at).equals("'");
    }
}
