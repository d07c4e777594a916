package org.audioedition.publish.markers;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.audioedition.edition.Edition;
import org.audioedition.publish.TextForm;
import org.audioedition.timeline.TimedChapter;

/**
 * {@code <slug>.cue}: a cue sheet, a track for every chapter, indexed in CD frames of 1/75 s.
 *
 * <p>Cue sheets know no escape; a quotation mark inside a title stays as it is, and readers take the last one of the line
 * for the closing one.
 */
public final class CueSheet implements TextForm {

    private static final int CD_FRAMES = 75;

    @Override
    public String fileName(Edition edition) {
        return edition.slug() + ".cue";
    }

    @Override
    public String mediaType() {
        return "application/x-cue";
    }

    @Override
    public void write(Edition edition, Writer out) throws IOException {
        String byline = edition.metadata().byline();
        String published = edition.metadata().day();
        out.append("REM GENRE Speech\n");
        if (published != null) {
            out.append("REM DATE ").append(published.substring(0, 4)).append('\n');
        }
        if (byline != null) {
            out.append("PERFORMER \"").append(byline).append("\"\n");
        }
        out.append("TITLE \"").append(edition.metadata().title()).append("\"\n");
        out.append("FILE \"").append(edition.slug()).append(".wav\" WAVE\n");
        int track = 1;
        for (TimedChapter chapter : edition.chapters()) {
            out.append(String.format(Locale.ROOT, "  TRACK %02d AUDIO\n", track++));
            out.append("    TITLE \"").append(chapter.title()).append("\"\n");
            out.append("    INDEX 01 ").append(index(edition, chapter.begin())).append('\n');
        }
    }

    private static String index(Edition edition, long frame) {
        long cd = frame * CD_FRAMES / edition.timeline().sampleRate();
        return String.format(Locale.ROOT, "%02d:%02d:%02d", cd / CD_FRAMES / 60, cd / CD_FRAMES % 60, cd % CD_FRAMES);
    }
}
