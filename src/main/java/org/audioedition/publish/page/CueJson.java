package org.audioedition.publish.page;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import org.audioedition.publish.Html;
import org.audioedition.publish.Person;

/**
 * The edition as the page's script knows it, in JSON that may stand in HTML: times in milliseconds, a row for each sentence.
 *
 * <p>A row is {@code [begin, end, person, …]} and for each word the three numbers of {@link Cue.Word}.
 */
final class CueJson {

    private final PageModel model;

    CueJson(PageModel model) {
        this.model = model;
    }

    void write(Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setStrictness(Strictness.STRICT);
        json.setHtmlSafe(true);
        json.setFormattingStyle(FormattingStyle.COMPACT);
        json.beginObject();
        text(json, "key", model.key());
        text(json, "title", model.metadata().title());
        String byline = model.metadata().byline();
        text(json, "byline", byline == null ? "" : byline);
        json.name("duration").value(model.milliseconds());
        json.name("people").beginArray();
        for (Person person : model.people()) {
            json.value(Html.clean(person.name()));
        }
        json.endArray();
        chapters(json);
        cues(json);
        json.endObject();
        json.flush();
    }

    private void chapters(JsonWriter json) throws IOException {
        json.name("chapters").beginArray();
        for (Section section : model.sections()) {
            json.beginArray();
            json.value(section.begin());
            json.value(Html.clean(section.title()));
            json.endArray();
        }
        json.endArray();
    }

    private void cues(JsonWriter json) throws IOException {
        json.name("cues").beginArray();
        for (Section section : model.sections()) {
            for (Cue cue : section.announced()) {
                cue(json, cue);
            }
            for (Passage passage : section.passages()) {
                for (Cue cue : passage.heard()) {
                    cue(json, cue);
                }
            }
        }
        json.endArray();
    }

    private static void cue(JsonWriter json, Cue cue) throws IOException {
        json.beginArray();
        json.value(cue.begin()).value(cue.end()).value(cue.person().number());
        for (Cue.Word word : cue.words()) {
            json.value(word.gap()).value(word.length()).value(word.since());
        }
        json.endArray();
    }

    private static void text(JsonWriter json, String name, String text) throws IOException {
        json.name(name).value(Html.clean(text));
    }
}
