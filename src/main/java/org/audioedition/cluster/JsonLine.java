package org.audioedition.cluster;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import org.jspecify.annotations.Nullable;

/** A line of JSON that a worker reads or writes: a survey, an order, a receipt. */
record JsonLine(JsonObject object) {

    /** Nulls are written: a receipt has all its keys. */
    private static final Gson WRITER =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    static JsonLine of(String line) {
        return new JsonLine(JsonParser.parseString(line).getAsJsonObject());
    }

    /** A line that somebody may have written only half; null then. */
    static @Nullable JsonLine whole(String line) {
        try {
            return of(line);
        } catch (JsonParseException | IllegalStateException e) {
            return null;
        }
    }

    /** A text, or null where there is none. */
    @Nullable
    String text(String key) {
        JsonElement value = object.get(key);
        return value == null || value.isJsonNull() ? null : value.getAsString();
    }

    /** Every line has one. */
    String source() {
        return object.get("source").getAsString();
    }

    /** Whether it has cost its article the edition already: its source may be no file at all. */
    boolean isRefused() {
        return object.has("problems");
    }

    long number(String key) {
        JsonElement value = object.get(key);
        return value == null || value.isJsonNull() ? 0 : value.getAsLong();
    }

    JsonLine with(String key, @Nullable String value) {
        JsonObject copy = object.deepCopy();
        copy.addProperty(key, value);
        return new JsonLine(copy);
    }

    /** The receipt of an edition that was there: nothing was done for it in this run. */
    JsonLine kept() {
        JsonObject copy = object.deepCopy();
        copy.addProperty("state", "kept");
        copy.addProperty("spoken", 0);
        copy.addProperty("cpuSeconds", 0.0);
        copy.addProperty("realTimeFactor", 0.0);
        return new JsonLine(copy);
    }

    /** The same of a source that has another name elsewhere: executors work on copies, of which nobody else is to hear. */
    JsonLine moved(String from, String to) {
        JsonObject copy = object.deepCopy();
        copy.addProperty("source", to);
        if (copy.has("problems")) {
            for (JsonElement problem : copy.getAsJsonArray("problems")) {
                problem.getAsJsonObject().entrySet().forEach(entry -> {
                    if (entry.getValue().isJsonPrimitive()) {
                        entry.setValue(
                                new JsonPrimitive(entry.getValue().getAsString().replace(from, to)));
                    }
                });
            }
        }
        return new JsonLine(copy);
    }

    @Override
    public String toString() {
        return WRITER.toJson(object);
    }
}
