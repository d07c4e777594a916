package org.audioedition.check;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Chapters cover the audio from its first frame to its last, each with a title and something to hear. */
final class ChaptersCheck {

    /** libsndfile keeps 256 bytes of a label with its end. */
    private static final int MOST_TITLE_BYTES = 250;

    private ChaptersCheck() {}

    static void check(EditionRecord edition, Faults faults) {
        long at = 0;
        for (EditionRecord.Chapter chapter : edition.chapters()) {
            String what = "chapter " + chapter.id();
            faults.unless(
                    chapter.beginFrame() == at && chapter.endFrame() > at,
                    Rule.CHAPTERS,
                    EditionRecord.FILE,
                    what + " is frames " + chapter.beginFrame() + " to " + chapter.endFrame() + ", it must begin at "
                            + at + " and end later");
            at = chapter.endFrame();
            title(chapter, faults);
            faults.unless(isHeard(edition, chapter), Rule.CHAPTER_EMPTY, EditionRecord.FILE, what + " has no sentence");
        }
        long frames = edition.audio().frames();
        faults.unless(
                at == frames,
                Rule.CHAPTERS,
                EditionRecord.FILE,
                "the last chapter ends at frame " + at + ", the audio at " + frames);
    }

    private static boolean isHeard(EditionRecord edition, EditionRecord.Chapter chapter) {
        List<EditionRecord.Added> added = edition.added();
        return edition.sentences().stream()
                        .anyMatch(sentence -> sentence.chapter().equals(chapter.id()))
                || added.stream()
                        .anyMatch(one ->
                                one.beginFrame() >= chapter.beginFrame() && one.endFrame() <= chapter.endFrame());
    }

    private static void title(EditionRecord.Chapter chapter, Faults faults) {
        String title = chapter.title();
        int bytes = title.getBytes(StandardCharsets.UTF_8).length;
        boolean line = title.chars().noneMatch(Character::isISOControl);
        faults.unless(
                !title.isBlank() && line && bytes <= MOST_TITLE_BYTES,
                Rule.CHAPTER_TITLE,
                EditionRecord.FILE,
                "the title of chapter " + chapter.id() + " has " + bytes + " bytes"
                        + (line ? "" : " and control characters") + ", wanted is a line of 1 to " + MOST_TITLE_BYTES);
    }
}
