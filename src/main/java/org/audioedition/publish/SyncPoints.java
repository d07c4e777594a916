package org.audioedition.publish;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.timeline.TimedChapter;
import org.audioedition.timeline.TimedSentence;
import org.audioedition.timeline.Timeline;

/** The sentences of an edition as sync points: what full text and full audio share. */
public final class SyncPoints {

    private SyncPoints() {}

    /** A list for every chapter, in order; none is empty unless nothing but tones is heard in the chapter. */
    public static List<List<SyncPoint>> byChapter(Timeline timeline) {
        List<List<SyncPoint>> all = new ArrayList<>();
        int number = 1;
        for (int i = 0; i < timeline.chapters().size(); i++) {
            TimedChapter chapter = timeline.chapters().get(i);
            List<TimedSentence> sentences = chapter.sentences().stream()
                    .filter(sentence -> !sentence.isTone())
                    .toList();
            List<SyncPoint> points = new ArrayList<>();
            long begin = chapter.begin();
            for (int k = 0; k < sentences.size(); k++) {
                boolean last = k + 1 == sentences.size();
                long end = last ? chapter.end() : border(chapter, sentences.get(k), sentences.get(k + 1));
                points.add(new SyncPoint("t" + number++, i, begin, end, sentences.get(k)));
                begin = end;
            }
            all.add(points);
        }
        return all;
    }

    /** The middle of the pause behind a sentence; a tone behind it belongs to the next one. */
    private static long border(TimedChapter chapter, TimedSentence sentence, TimedSentence next) {
        long sound = chapter.sentences().stream()
                .filter(other -> other.isTone() && other.begin() >= sentence.end() && other.begin() < next.begin())
                .mapToLong(TimedSentence::begin)
                .findFirst()
                .orElse(next.begin());
        return Math.max(sentence.end(), (sentence.end() + sound) / 2);
    }
}
