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
 * @param lengthScale how long a phoneme lasts at the voice's own speed, 1 for as long as recorded
 * @param ids the tokens of every symbol
 */
record PiperDescription(
        int sampleRate,
        int speakers,
        String language,
        String dataset,
        double lengthScale,
        Map<Integer, List<Long>> ids) {

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
            JsonObject inference = voice.getAsJsonObject("inference");
            return new PiperDescription(
                    voice.getAsJsonObject("audio").get("sample_rate").getAsInt(),
                    voice.get("num_speakers").getAsInt(),
                    language(voice),
                    voice.has("dataset") ? voice.get("dataset").getAsString() : "unknown",
                    inference.get("length_scale").getAsDouble(),
                    ids(voice.getAsJsonObject("phoneme_id_map")));
        } catch (JsonParseException
                | IllegalStateException
                | NullPointerException
                | UnsupportedOperationException
                | NumberFormatException e) {
            throw new ModelException(
                    "the voice's JSON is none that Piper 1.x writes (sample_rate, num_speakers, length_scale and"
                            + " phoneme_id_map are needed): " + e.getMessage(),
                    e);
        }
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
