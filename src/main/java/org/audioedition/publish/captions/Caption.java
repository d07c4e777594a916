package org.audioedition.publish.captions;

import java.util.List;

/**
 * A caption: one or two lines of text that are shown while they are heard.
 *
 * @param begin in milliseconds
 * @param end in milliseconds, after {@code begin}
 * @param speaker who is heard: {@code Narrator}, a speaker's name, or {@code Quotation}
 * @param firstOfSpeech whether the speaker begins to speak with it
 * @param lines what is written there, at most two lines of {@value CaptionText#LINE} characters
 */
record Caption(long begin, long end, String speaker, boolean firstOfSpeech, List<String> lines) {}
