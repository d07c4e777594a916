package org.audioedition.publish.compressed;

import org.audioedition.audio.PcmSource;
import org.audioedition.timeline.TimedChapter;
import org.audioedition.timeline.TimedSentence;

/**
 * Where a chapter is cut out of the edition, so that exactly so much silence lies around what is heard in it.
 *
 * @param begin the first frame that is taken
 * @param end the frame after the last one that is taken; both lie in the chapter
 * @param before frames of silence added before them
 * @param after frames of silence added behind them
 */
record ChapterCut(long begin, long end, long before, long after) {

    /**
     * Cuts so that sound begins {@code head} frames after the file does, and ends {@code tail} frames before it does.
     *
     * @param chapter as it is heard: from the first frame of its sentences to the last
     */
    static ChapterCut of(TimedChapter chapter, long head, long tail) {
        long first = chapter.sentences().stream()
                .mapToLong(TimedSentence::begin)
                .min()
                .orElse(chapter.begin());
        long last =
                chapter.sentences().stream().mapToLong(TimedSentence::end).max().orElse(chapter.end());
        long begin = Math.max(chapter.begin(), first - head);
        long end = Math.min(chapter.end(), last + tail);
        return new ChapterCut(begin, end, head - (first - begin), tail - (end - last));
    }

    /** The sound from {@code begin} to {@code end} with its silence. */
    PcmSource padded(PcmSource samples) {
        return new PaddedSource(samples, before, after);
    }
}
