package org.audioedition.encoding;

import java.util.List;
import org.audioedition.audio.Cue;
import org.audioedition.audio.PcmFormat;
import org.jspecify.annotations.Nullable;

/**
 * Tags and chapters as ffmpeg reads them (ffmpeg-formats, "Metadata"), with the names that its MP4 writer knows: it has
 * no place for a publisher, and none for the program when it is to write the same bytes.
 *
 * <p>Times are whole milliseconds, as in every other form; what ffmpeg makes of fractions differs by version.
 */
final class Ffmetadata {

    private Ffmetadata() {}

    /** @param format in whose frames the chapters are counted */
    static String of(Tags tags, PcmFormat format) {
        StringBuilder text = new StringBuilder(";FFMETADATA1\n");
        add(text, "title", tags.title());
        add(text, "artist", tags.artist());
        add(text, "album_artist", tags.artist());
        add(text, "album", tags.album());
        add(text, "date", tags.date());
        add(text, "genre", tags.genre());
        add(text, "copyright", tags.copyright());
        add(text, "comment", tags.comment());
        add(text, "track", tags.place());
        add(text, "lyrics", tags.lyrics());
        List<Cue> chapters = tags.chapters();
        for (Cue chapter : chapters) {
            text.append("[CHAPTER]\nTIMEBASE=1/1000\nSTART=")
                    .append(format.milliseconds(chapter.frame()))
                    .append("\nEND=")
                    .append(format.milliseconds(chapter.end()))
                    .append('\n');
            add(text, "title", chapter.title());
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String key, @Nullable String value) {
        if (value == null) {
            return;
        }
        text.append(key).append('=');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ("=;#\\\n".indexOf(c) >= 0) {
                text.append('\\');
            }
            text.append(c);
        }
        text.append('\n');
    }
}
