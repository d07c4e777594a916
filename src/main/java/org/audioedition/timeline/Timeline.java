package org.audioedition.timeline;

import java.util.List;
import java.util.stream.Stream;

/**
 * When everything in an edition is heard. All forms take their times from here, so that no two can disagree.
 *
 * @param sampleRate frames a second
 * @param frames the length of the audio
 * @param chapters in order, without gaps
 * @param unsaid written words that the engine gave no time, in order; no sentence has them
 */
public record Timeline(int sampleRate, long frames, List<TimedChapter> chapters, List<TimedWord> unsaid) {

    public Timeline {
        chapters = List.copyOf(chapters);
        unsaid = List.copyOf(unsaid);
        long at = 0;
        for (TimedChapter chapter : chapters) {
            if (chapter.begin() != at || chapter.end() < at) {
                throw new IllegalArgumentException(
                        "chapter " + chapter.id() + " begins at " + chapter.begin() + ", not " + at);
            }
            at = chapter.end();
        }
        if (at != frames) {
            throw new IllegalArgumentException("the last chapter ends at " + at + ", the audio at " + frames);
        }
    }

    /** Every sentence of every chapter, in order. */
    public Stream<TimedSentence> sentences() {
        return chapters.stream().flatMap(chapter -> chapter.sentences().stream());
    }

    /** A frame as milliseconds, rounded to the nearest. */
    public long milliseconds(long frame) {
        return Math.floorDiv(frame * 2000 + sampleRate, 2L * sampleRate);
    }

    /** A frame as seconds. */
    public double seconds(long frame) {
        return frame / (double) sampleRate;
    }
}
