package org.audioedition.publish;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.timeline.TimedChapter;

/**
 * A chapter in a table of contents, with those that stand in it. The chapter that opens an edition holds none: the sections of an
 * article, or of an issue, stand beside its opening.
 *
 * @param chapter its index
 * @param inside in order
 */
public record Outline(int chapter, List<Outline> inside) {

    public Outline {
        inside = List.copyOf(inside);
    }

    /** The outermost chapters. */
    public static List<Outline> of(List<TimedChapter> chapters) {
        return from(chapters, new int[] {0}, 1);
    }

    private static List<Outline> from(List<TimedChapter> chapters, int[] next, int depth) {
        List<Outline> outlines = new ArrayList<>();
        while (next[0] < chapters.size() && depth(chapters.get(next[0])) >= depth) {
            int chapter = next[0]++;
            outlines.add(new Outline(chapter, from(chapters, next, depth(chapters.get(chapter)) + 1)));
        }
        return outlines;
    }

    private static int depth(TimedChapter chapter) {
        return Math.max(1, chapter.level() - 1);
    }
}
