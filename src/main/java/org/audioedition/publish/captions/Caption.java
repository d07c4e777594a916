package org.audioedition.publish.captions;

import java.util.List;
import java.util.Locale;

/**
 * A caption: one or two lines of text that are shown while they are heard.
 *
 * @param begin in milliseconds
 * @param end in milliseconds, after {@code begin}
 * @param speaker who is heard: {@code Narrator}, a speaker's name, or {@code Quotation}
 * @param firstOfSpeech whether the speaker begins to speak with it
 * @param lines what is written there, at most two lines of {@value CaptionText#LINE} characters
 */
record Caption(long begin, long end, String speaker, boolean firstOfSpeech, List<String> lines) {

    /** Both times as {@code hh:mm:ss.mmm --> hh:mm:ss.mmm}, with the decimal sign that the form wants. */
    String times(char point) {
        return time(begin, point) + " --> " + time(end, point);
    }

    private static String time(long millis, char point) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%c%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                point,
                millis % 1000);
    }
}
