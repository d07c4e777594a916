package org.audioedition.casting;

import java.util.Locale;

/**
 * A part that the editor has given out: who, and in which voice.
 *
 * @param name a speaker's name, or a pattern in which {@code *} stands for any characters; case does not count
 * @param voice the voice's id
 */
public record Part(String name, String voice) {

    /** Whether this names one speaker and no pattern of names. */
    boolean isExact() {
        return name.indexOf('*') < 0;
    }

    /** Whether this is the part of a speaker of that name. */
    boolean isFor(String speaker) {
        String[] pieces = folded(name).split("\\*", -1);
        String text = folded(speaker);
        if (pieces.length == 1) {
            return text.equals(pieces[0]);
        }
        String end = pieces[pieces.length - 1];
        if (!text.startsWith(pieces[0]) || !text.endsWith(end)) {
            return false;
        }
        int at = pieces[0].length();
        int limit = text.length() - end.length();
        // The earliest place of each piece leaves the most room for the next, so that no place is tried twice.
        for (int i = 1; i < pieces.length - 1; i++) {
            int found = text.indexOf(pieces[i], at);
            if (found < 0) {
                return false;
            }
            at = found + pieces[i].length();
        }
        return at <= limit;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
