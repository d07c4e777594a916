package org.audioedition.publish.epub;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.Span;
import org.audioedition.publish.SyncPoint;
import org.audioedition.timeline.TimedWord;

/**
 * A word of a sentence with the stretch in which it is heard; the stretches of a sentence touch and fill it.
 *
 * @param id its name in the book: {@code t3w1}
 * @param span where it is written
 * @param begin its first frame on the edition's timeline
 * @param end the frame after its last one
 */
record WordClip(String id, Span span, long begin, long end) {

    /** The words of a sentence; none where they stand nowhere in the text. What is said for a word twice is one. */
    static List<WordClip> of(SyncPoint point) {
        if (point.sentence().added() != null) {
            return List.of();
        }
        List<TimedWord> words = new ArrayList<>();
        int written = point.sentence().span().start();
        for (TimedWord word : point.sentence().words()) {
            if (word.span().start() >= written && !word.span().isEmpty()) {
                words.add(word);
                written = word.span().end();
            }
        }
        List<WordClip> clips = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            long begin = i == 0 ? point.begin() : words.get(i).begin();
            long end = i + 1 == words.size() ? point.end() : words.get(i + 1).begin();
            clips.add(new WordClip(point.id() + "w" + (i + 1), words.get(i).span(), begin, end));
        }
        return clips;
    }
}
