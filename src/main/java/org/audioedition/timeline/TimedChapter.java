package org.audioedition.timeline;

import java.util.List;

/**
 * A chapter and when it is heard; chapters touch, the first begins at frame 0 and the last ends with the audio.
 *
 * @param id its name within the edition
 * @param title one line of at most 250 UTF-8 bytes
 * @param level how deep it stands: 1 for what opens an edition, 2 for a section or an article in it …
 * @param begin its first frame
 * @param end the frame after its last one
 * @param sentences what is heard in it, in order, at least one
 */
public record TimedChapter(String id, String title, int level, long begin, long end, List<TimedSentence> sentences) {

    public TimedChapter {
        sentences = List.copyOf(sentences);
    }
}
