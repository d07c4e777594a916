package org.audioedition.check;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** {@code chapters.json} (JSON Chapters Format 1.2.0 of the podcast namespace) has the chapters. */
final class ChaptersJsonCheck {

    private static final String FILE = "chapters.json";
    private static final double TOLERANCE_SECONDS = 0.001;

    private ChaptersJsonCheck() {}

    static void check(EditionRecord edition, String text, Faults faults) throws IOException {
        JsonElement tree = RecordReader.tree(text, FILE, Rule.CHAPTERS_JSON, faults);
        if (tree == null) {
            return;
        }
        if (!(tree instanceof JsonObject json) || !(json.get("chapters") instanceof JsonArray found)) {
            faults.add(Rule.CHAPTERS_JSON, FILE, "it has no list of chapters");
            return;
        }
        says(json, "version", "1.2.0", "", true, faults);
        says(json, "title", edition.title(), "", false, faults);
        says(json, "fileName", edition.audio().file(), "", false, faults);
        int count = edition.chapters().size();
        String counts = "it has " + found.size() + " chapters, the edition " + count;
        faults.unless(found.size() == count, Rule.CHAPTERS_JSON, FILE, counts);
        for (int i = 0; i < Math.min(found.size(), count); i++) {
            chapter(edition, edition.chapters().get(i), found.get(i), "chapters[" + i + "].", faults);
        }
    }

    private static void chapter(
            EditionRecord edition, EditionRecord.Chapter chapter, JsonElement found, String path, Faults faults) {
        if (!(found instanceof JsonObject json)) {
            faults.add(Rule.CHAPTERS_JSON, FILE, path + " is not an object");
            return;
        }
        double rate = edition.audio().sampleRate();
        says(json, "title", chapter.title(), path, true, faults);
        time(json, "startTime", chapter.beginFrame() / rate, path, true, faults);
        time(json, "endTime", chapter.endFrame() / rate, path, false, faults);
    }

    private static void says(
            JsonObject json, String name, String wanted, String path, boolean required, Faults faults) {
        JsonElement found = json.get(name);
        boolean right = found == null ? !required : found.equals(new JsonPrimitive(wanted));
        faults.unless(right, Rule.CHAPTERS_JSON, FILE, path + name + " is " + found + ", wanted is \"" + wanted + "\"");
    }

    private static void time(
            JsonObject json, String name, double wanted, String path, boolean required, Faults faults) {
        @Nullable JsonElement found = json.get(name);
        boolean right = found == null
                ? !required
                : found instanceof JsonPrimitive value
                        && value.isNumber()
                        && Math.abs(value.getAsDouble() - wanted) <= TOLERANCE_SECONDS;
        faults.unless(right, Rule.CHAPTERS_JSON, FILE, path + name + " is " + found + " s, wanted is " + wanted);
    }
}
