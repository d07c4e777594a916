package org.audioedition.publish.markers;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import org.audioedition.edition.Edition;
import org.audioedition.publish.TextForm;
import org.audioedition.timeline.TimedChapter;
import org.audioedition.timeline.Timeline;

/** {@code chapters.json}: JSON Chapters Format 1.2.0 of the podcast namespace. */
public final class ChaptersJson implements TextForm {

    @Override
    public String fileName(Edition edition) {
        return "chapters.json";
    }

    @Override
    public String mediaType() {
        return "application/json+chapters";
    }

    @Override
    public void write(Edition edition, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
        json.beginObject();
        json.name("version").value("1.2.0");
        json.name("title").value(edition.metadata().title());
        if (edition.metadata().byline() != null) {
            json.name("author").value(edition.metadata().byline());
        }
        json.name("fileName").value(edition.slug() + ".wav");
        json.name("chapters").beginArray();
        for (TimedChapter chapter : edition.chapters()) {
            json.beginObject();
            json.name("startTime").value(seconds(edition.timeline(), chapter.begin()));
            json.name("endTime").value(seconds(edition.timeline(), chapter.end()));
            json.name("title").value(chapter.title());
            json.endObject();
        }
        json.endArray();
        json.endObject();
        json.flush();
        out.append('\n');
    }

    private static BigDecimal seconds(Timeline timeline, long frame) {
        return BigDecimal.valueOf(timeline.milliseconds(frame), 3);
    }
}
