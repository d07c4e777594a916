package org.audioedition.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader asks for every property that the published schema requires; it does not read that schema itself. */
class RecordReaderTest {

    private static final String SCHEMA = "/org/audioedition/publish/manifest/edition.schema.json";

    /** Paths such as {@code sentences.0.words.0.spoken}, of the first item of every list. */
    static List<String> required() throws IOException {
        List<String> paths = new ArrayList<>();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(RecordReaderTest.class.getResourceAsStream(SCHEMA)), StandardCharsets.UTF_8)) {
            JsonObject whole = JsonParser.parseReader(in).getAsJsonObject();
            collect(whole, whole, "", paths);
        }
        return paths;
    }

    private static void collect(JsonObject whole, JsonObject stated, String path, List<String> paths) {
        JsonObject schema =
                stated.has("$ref") ? definition(whole, stated.get("$ref").getAsString()) : stated;
        if (schema.has("items") && schema.get("items").isJsonObject()) {
            collect(whole, schema.getAsJsonObject("items"), path + "0.", paths);
        }
        if (!schema.has("properties")) {
            return;
        }
        JsonArray required = schema.getAsJsonArray("required");
        for (String name : schema.getAsJsonObject("properties").keySet()) {
            if (required.contains(new JsonPrimitive(name))) {
                paths.add(path + name);
            }
            collect(whole, schema.getAsJsonObject("properties").getAsJsonObject(name), path + name + ".", paths);
        }
    }

    private static JsonObject definition(JsonObject whole, String reference) {
        return whole.getAsJsonObject("$defs").getAsJsonObject(reference.substring("#/$defs/".length()));
    }

    @ParameterizedTest
    @MethodSource("required")
    void namesThePathOfWhatIsMissing(String path) throws IOException {
        JsonObject edition = edition();
        parent(edition, path).remove(path.substring(path.lastIndexOf('.') + 1));
        assertThat(faults(edition)).containsExactly(shown(path) + " is missing");
    }

    @ParameterizedTest
    @MethodSource("required")
    void namesThePathOfWhatIsOfTheWrongType(String path) throws IOException {
        JsonObject edition = edition();
        parent(edition, path).add(path.substring(path.lastIndexOf('.') + 1), new JsonPrimitive(true));
        assertThat(faults(edition)).singleElement().asString().startsWith(shown(path) + " is not ");
    }

    /** The sample, with something added. */
    private static JsonObject edition() throws IOException {
        JsonObject edition = SampleEdition.original();
        JsonElement added = JsonParser.parseString(
                "[{\"text\": \"Quote\", \"beginFrame\": 0, \"endFrame\": 5, \"after\": 0,"
                        + " \"words\": [{\"span\": [0, 0], \"spoken\": \"quote\", \"beginFrame\": 0, \"endFrame\": 5}]}]");
        edition.add("added", added);
        edition.add("inlines", JsonParser.parseString("[{\"kind\": \"code\", \"span\": [0, 1]}]"));
        edition.add(
                "parts",
                JsonParser.parseString("[{\"block\": \"b1\", \"articleId\": \"" + "a".repeat(64)
                        + "\", \"title\": \"T\", \"language\": \"en\", \"source\": \"t.txt\"}]"));
        edition.add(
                "revision",
                JsonParser.parseString("[{\"kind\": \"changed\", \"block\": \"b1\", \"was\": \"x\", \"now\": \"y\"}]"));
        edition.add("notes", JsonParser.parseString("[{\"id\": \"N\", \"place\": \"line 1\", \"message\": \"m\"}]"));
        return edition;
    }

    private static JsonObject parent(JsonObject edition, String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0
                ? edition
                : RecordDamage.at(edition, path.substring(0, dot)).getAsJsonObject();
    }

    private static List<String> faults(JsonObject edition) throws IOException {
        Faults faults = new Faults();
        assertThat(RecordReader.read(edition.toString(), faults)).isNull();
        assertThat(faults.list()).extracting(Fault::id).containsOnly("CHK-PROPERTY");
        return faults.list().stream().map(Fault::message).toList();
    }

    private static String shown(String path) {
        return path.replaceAll("\\.(\\d+)", "[$1]");
    }
}
