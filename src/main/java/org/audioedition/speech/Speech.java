package org.audioedition.speech;

import java.util.List;

/**
 * An utterance as an engine said it: one channel of PCM, trimmed to where the first word begins and the last one ends
 * (with a few milliseconds to fade), and the place of every word.
 *
 * @param samples 16 bit, full scale at ±32768; not to be changed
 * @param sampleRate samples a second, 8000 to 48000; it differs by voice
 * @param words one mark for each word of the utterance, in order
 */
@SuppressWarnings("ArrayRecordComponent") // a clip is handed on, never compared
public record Speech(short[] samples, int sampleRate, List<Mark> words) {

    /** Where a word is heard: {@code begin} to {@code end} in samples, end exclusive. */
    public record Mark(int begin, int end) {}

    public Speech {
        words = List.copyOf(words);
        int last = 0;
        for (Mark mark : words) {
            if (mark.begin() < last || mark.end() < mark.begin() || mark.end() > samples.length) {
                throw new IllegalArgumentException("mark " + mark + " in " + samples.length + " samples after " + last);
            }
            last = mark.end();
        }
    }
}
