package org.audioedition.publish;

import org.audioedition.timeline.TimedSentence;

/**
 * A sentence of the text with the stretch of its chapter's audio in which it is heard. The stretches of a chapter touch in the middle
 * of the pauses, and fill it: a player that starts some milliseconds late or early cuts no word.
 *
 * @param id its name in the edition: {@code t1}, {@code t2} … as it is heard
 * @param chapter the index of its chapter, from 0
 * @param begin its first frame on the edition's timeline
 * @param end the frame after its last one
 * @param sentence what is heard
 */
public record SyncPoint(String id, int chapter, long begin, long end, TimedSentence sentence) {

    public SyncPoint {
        if (begin > end) {
            throw new IllegalArgumentException(id + " ends at " + end + " before it begins at " + begin);
        }
    }
}
