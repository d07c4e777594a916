package org.audioedition.publish.audiobook;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.audioedition.edition.Colophon;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Cover;
import org.audioedition.publish.PlainText;
import org.audioedition.publish.TextDirection;
import org.audioedition.timeline.TimedChapter;
import org.jspecify.annotations.Nullable;

/** The publication manifest of an audiobook: JSON-LD that also is plain JSON. */
final class Manifest {

    /** Its name in the package (Lightweight Packaging Format, 3.1). */
    static final String NAME = "publication.json";

    /** The primary entry page, which has the table of contents. */
    static final String ENTRY = "index.html";

    private static final String PROFILE = "https://www.w3.org/TR/audiobooks/";

    private final Edition edition;
    private final Cover cover;

    Manifest(Edition edition, Cover cover) {
        this.edition = edition;
        this.cover = cover;
    }

    void write(Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
        json.beginObject();
        metadata(json, edition.colophon());
        json.name("readingOrder").beginArray();
        for (int i = 0; i < edition.chapters().size(); i++) {
            chapter(json, i);
        }
        json.endArray();
        resources(json);
        json.endObject();
        json.flush();
        out.write('\n');
    }

    private void metadata(JsonWriter json, Colophon colophon) throws IOException {
        json.name("@context").beginArray();
        json.value("https://schema.org").value("https://www.w3.org/ns/pub-context");
        json.beginObject().name("language").value(colophon.language());
        json.name("direction").value(TextDirection.of(colophon.language())).endObject();
        json.endArray();
        json.name("conformsTo").value(PROFILE);
        json.name("type").value("Audiobook");
        json.name("id").value(colophon.identifier());
        json.name("name").value(PlainText.line(colophon.title()));
        texts(json, "author", colophon.author() == null ? List.of() : List.of(colophon.author()));
        texts(json, "readBy", colophon.narrators());
        text(json, "publisher", colophon.publisher());
        text(json, "datePublished", colophon.date());
        json.name("inLanguage").value(colophon.language());
        json.name("readingProgression").value(TextDirection.of(colophon.language()));
        text(json, "copyrightNotice", colophon.rights());
        json.name("description").value(colophon.disclosure());
        json.name("abridged").value(false);
        json.name("duration").value(duration(edition.timeline().milliseconds(total())));
        texts(json, "accessMode", List.of("auditory", "textual"));
        texts(
                json,
                "accessibilityFeature",
                List.of("tableOfContents", "readingOrder", "alternativeText", "transcript"));
        texts(json, "accessibilityHazard", List.of("none"));
        json.name("accessibilitySummary").value("Every chapter is there as sound and as text.");
    }

    private long total() {
        return edition.timeline().frames();
    }

    private void chapter(JsonWriter json, int index) throws IOException {
        TimedChapter chapter = edition.chapters().get(index);
        begin(json, AudiobookForm.sound(index), "audio/mpeg");
        json.name("name").value(chapter.title());
        json.name("duration").value(duration(edition.timeline().milliseconds(chapter.end() - chapter.begin())));
        json.name("alternate").beginArray();
        begin(json, AudiobookForm.text(index), "text/html");
        json.endObject().endArray();
        json.endObject();
    }

    private void resources(JsonWriter json) throws IOException {
        json.name("resources").beginArray();
        begin(json, ENTRY, "text/html");
        json.name("name").value("Contents").name("rel").value("contents");
        json.endObject();
        begin(json, cover.fileName(), cover.mediaType());
        json.name("name").value("Cover").name("rel").value("cover");
        json.endObject();
        for (int i = 0; i < edition.chapters().size(); i++) {
            begin(json, AudiobookForm.text(i), "text/html");
            json.endObject();
        }
        json.endArray();
    }

    private static void begin(JsonWriter json, String url, String type) throws IOException {
        json.beginObject();
        json.name("type").value("LinkedResource");
        json.name("url").value(url);
        json.name("encodingFormat").value(type);
    }

    private static void text(JsonWriter json, String name, @Nullable String text) throws IOException {
        if (text != null) {
            json.name(name).value(PlainText.line(text));
        }
    }

    private static void texts(JsonWriter json, String name, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            json.name(name).beginArray();
            for (String text : texts) {
                json.value(PlainText.line(text));
            }
            json.endArray();
        }
    }

    /** A duration of ISO 8601, in seconds. */
    private static String duration(long milliseconds) {
        return "PT" + BigDecimal.valueOf(milliseconds, 3).toPlainString() + "S";
    }
}
