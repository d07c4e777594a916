package org.audioedition.speech.piper;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audioedition.speech.onnx.ModelException;

/**
 * What a Piper voice says of itself in its {@code .onnx.json}.
 *
 * @param sampleRate samples a second
 * @param speakers how many speakers the model has
 * @param language as {@code en_US}
 * @param dataset the recordings it was trained on
 * @param licence what it may be used for; empty if it does not say
 * @param lengthScale how long a phoneme lasts at the voice's own speed, 1 for as long as recorded
 * @param ids the tokens of every symbol
 */
record PiperDescription(
        int sampleRate,
        int speakers,
        String language,
        String dataset,
        String licence,
        double lengthScale,
        Map<Integer, List<Long>> ids) {

    private static final String IPA = "espeak";
    /** What stands at the beginning of every row, behind every symbol, and at the end. */
    private static final List<Integer> FRAME = List.of((int) '^', (int) '_', (int) '$');

    PiperDescription {
        ids = Map.copyOf(ids);
    }

    /**
     * Reads it.
     *
     * @throws ModelException if something is missing that a voice of this program needs
     */
    static PiperDescription read(String json) throws ModelException {
        try {
            JsonObject voice = JsonParser.parseString(json).getAsJsonObject();
            require(text(voice, "piper_version", "1.").startsWith("1."), "its version is not 1.x");
            require(text(voice, "phoneme_type", IPA).equals(IPA), "its symbols are not those of espeak");
            JsonObject inference = voice.getAsJsonObject("inference");
            PiperDescription description = new PiperDescription(
                    voice.getAsJsonObject("audio").get("sample_rate").getAsInt(),
                    voice.get("num_speakers").getAsInt(),
                    language(voice),
                    text(voice, "dataset", "unknown"),
                    text(voice, "license", text(voice, "licence", "")),
                    inference.get("length_scale").getAsDouble(),
                    ids(voice.getAsJsonObject("phoneme_id_map")));
            require(description.lengthScale() > 0, "its length_scale is not positive");
            require(description.ids().keySet().containsAll(FRAME), "its phoneme_id_map lacks ^, _ or $");
            return description;
        } catch (JsonParseException
                | IllegalStateException
                | NullPointerException
                | UnsupportedOperationException
                | ClassCastException
                | NumberFormatException e) {
            throw new ModelException(
                    "the voice's JSON is none that Piper 1.x writes (sample_rate, num_speakers, length_scale and"
                            + " phoneme_id_map are needed): " + e.getMessage(),
                    e);
        }
    }

    private static void require(boolean holds, String otherwise) throws ModelException {
        if (!holds) {
            throw new ModelException("the voice's JSON is of another kind than this program knows: " + otherwise);
        }
    }

    private static String text(JsonObject voice, String key, String otherwise) {
        JsonElement said = voice.get(key);
        return said == null || said.isJsonNull() ? otherwise : said.getAsString();
    }

    private static String language(JsonObject voice) {
        JsonObject language = voice.getAsJsonObject("language");
        return language != null
                ? language.get("code").getAsString()
                : voice.getAsJsonObject("espeak").get("voice").getAsString();
    }

    private static Map<Integer, List<Long>> ids(JsonObject map) {
        Map<Integer, List<Long>> ids = new HashMap<>();
        for (Map.Entry<String, JsonElement> entry : map.entrySet()) {
            if (entry.getKey().codePointCount(0, entry.getKey().length()) == 1) {
                ids.put(entry.getKey().codePointAt(0), numbers(entry.getValue().getAsJsonArray()));
            }
        }
        return ids;
    }

    private static List<Long> numbers(JsonArray array) {
        List<Long> numbers = new ArrayList<>();
        array.forEach(number -> numbers.add(number.getAsLong()));
        return numbers;
    }
}
