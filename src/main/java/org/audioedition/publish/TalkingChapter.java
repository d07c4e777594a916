package org.audioedition.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.audioedition.article.Block;
import org.audioedition.article.Span;
import org.audioedition.edition.Edition;
import org.audioedition.script.Script;
import org.audioedition.timeline.TimedChapter;
import org.audioedition.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * A chapter as a talking book plays it: one audio file, cut into clips that touch and fill it, each beside its text. All times are
 * milliseconds, rounded once from frames.
 *
 * @param name the name of its files, without what tells their kind: {@code c0001}, in the order of names as in that of reading
 * @param title the chapter's
 * @param level how deep it stands, 1 for the first
 * @param begin where it begins on the clock of the book: the sum of the durations before it
 * @param duration of its audio file
 * @param clips at least one
 */
public record TalkingChapter(String name, String title, int level, long begin, long duration, List<Clip> clips) {

    public TalkingChapter {
        clips = List.copyOf(clips);
    }

    /**
     * A stretch of a chapter's audio.
     *
     * @param id of the text that is heard: a sync point's, or the chapter's where nothing but tones is heard
     * @param begin in the chapter's file
     * @param end in the chapter's file
     * @param block what is heard; null where nothing but tones is
     */
    public record Clip(
            String id, long begin, long end, @Nullable Block block) {

        /** What the listener may skip it as, or null. */
        public @Nullable Skippable skippable() {
            return Skippable.of(block);
        }
    }

    /** All chapters of an edition. */
    public static List<TalkingChapter> of(Edition edition) {
        Timeline timeline = edition.timeline();
        List<List<SyncPoint>> points = SyncPoints.byChapter(timeline);
        Map<String, Block> blocks = new HashMap<>();
        for (int i = 0; i < edition.article().blocks().size(); i++) {
            blocks.put(Script.blockId(i), edition.article().blocks().get(i));
        }
        List<TalkingChapter> chapters = new ArrayList<>();
        long begin = 0;
        HeadingLevels levels = new HeadingLevels();
        for (int i = 0; i < points.size(); i++) {
            TimedChapter chapter = timeline.chapters().get(i);
            long duration = timeline.milliseconds(chapter.end() - chapter.begin());
            chapters.add(new TalkingChapter(
                    String.format(Locale.ROOT, "c%04d", i + 1),
                    chapter.title(),
                    levels.next(i == 0 ? 1 : Math.max(2, chapter.level())),
                    begin,
                    duration,
                    clips(timeline, chapter, points.get(i), duration, blocks)));
            begin += duration;
        }
        return chapters;
    }

    private static List<Clip> clips(
            Timeline timeline, TimedChapter chapter, List<SyncPoint> points, long duration, Map<String, Block> blocks) {
        if (points.isEmpty()) {
            return List.of(new Clip(chapter.id(), 0, duration, null));
        }
        return points.stream()
                .map(point -> new Clip(
                        point.id(),
                        timeline.milliseconds(point.begin() - chapter.begin()),
                        timeline.milliseconds(point.end() - chapter.begin()),
                        blocks.get(point.sentence().block())))
                .toList();
    }

    /**
     * The clips of one block.
     *
     * @param block what it is; a paragraph where nothing but tones is heard
     * @param clips at least one
     */
    public record Stretch(Block block, List<Clip> clips) {

        private static final Block NOTHING = new Block.Paragraph(new Span(0, 0));

        public Stretch {
            clips = List.copyOf(clips);
        }
    }

    /** Its clips by blocks, and these as lists and tables. */
    public List<Structure<Stretch>> structure() {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= clips.size(); i++) {
            Block block = clips.get(from).block();
            if (i == clips.size() || !Objects.equals(clips.get(i).block(), block)) {
                stretches.add(new Stretch(block == null ? Stretch.NOTHING : block, clips.subList(from, i)));
                from = i;
            }
        }
        return Structure.of(stretches, Stretch::block);
    }

    /** How many levels chapters stand in each other. */
    public static int depth(List<TalkingChapter> chapters) {
        return chapters.stream().mapToInt(TalkingChapter::level).max().orElse(1);
    }

    /** Where the next chapter begins on the clock of the book. */
    public long end() {
        return begin + duration;
    }

    /** The name of its audio file. */
    public String audio() {
        return name + ".mp3";
    }

    /** The name of the SMIL document that plays it. */
    public String smil() {
        return name + ".smil";
    }

    /** The address, in that document, of the pair of a clip and its text. */
    public String pair(Clip clip) {
        return smil() + "#" + pairId(clip);
    }

    /** The id of the pair of a clip and its text. */
    public static String pairId(Clip clip) {
        return "p-" + clip.id();
    }
}
