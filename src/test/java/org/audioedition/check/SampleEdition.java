package org.audioedition.check;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.audioedition.article.intake.Intake;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.audio.MasterSettings;
import org.audioedition.batch.FormSettings;
import org.audioedition.batch.Order;
import org.audioedition.batch.Press;
import org.audioedition.batch.PressSettings;
import org.audioedition.batch.Receipt;
import org.audioedition.batch.Watcher;
import org.audioedition.casting.CastingSettings;
import org.audioedition.casting.Ensemble;
import org.audioedition.casting.UnknownVoiceException;
import org.audioedition.script.ScriptSettings;
import org.audioedition.speech.SpeechEngine;
import org.audioedition.speech.freetts.FreeTtsEngine;
import org.audioedition.store.EnvironmentException;

/** A copy of a small edition, to be broken in one place; the digests are listed anew, so that only that place shows. */
public final class SampleEdition {

    static final String SLUG = "the-lighthouse-is-lit-again";
    static final String WAV = SLUG + ".wav";

    private static final Path ORIGINAL = made();
    private static final Gson GSON = new GsonBuilder()
            .serializeNulls()
            .disableHtmlEscaping()
            .setPrettyPrinting()
            .create();

    private final Path folder;

    private SampleEdition(Path folder) {
        this.folder = folder;
    }

    public static SampleEdition in(Path parent) throws IOException {
        Path folder = Files.createDirectory(parent.resolve(SLUG));
        try (Stream<Path> files = Files.list(ORIGINAL)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return new SampleEdition(folder);
    }

    /** The edition that all tests break a copy of: made by the program, of an article that stays as it is. */
    private static Path made() {
        try {
            Path parent = Files.createTempDirectory("sample-edition");
            Path article = Path.of("src/test/resources/check", SLUG + ".txt");
            PressSettings settings = new PressSettings(
                    parent,
                    MasterSettings.preset("default"),
                    ScriptSettings.standard(),
                    List.of(),
                    CastingSettings.standard(),
                    FormSettings.none(),
                    Map.of(),
                    "audio-edition test");
            Order order = new Order(
                    Intake.plain(MetadataOptions.none(), 10_000)
                            .file(article)
                            .get(0)
                            .article()
                            .orElseThrow(),
                    List.of(),
                    false);
            try (SpeechEngine engine = new FreeTtsEngine()) {
                Receipt receipt =
                        new Press(engine, Ensemble.of(engine.voices()), 1, settings).print(order, new Unwatched());
                FileUtils.forceDeleteOnExit(parent.toFile());
                return Objects.requireNonNull(receipt.folder());
            }
        } catch (IOException | EnvironmentException | UnknownVoiceException e) {
            throw new AssertionError(e);
        }
    }

    /** Nobody waits for it. */
    private static final class Unwatched implements Watcher {
        @Override
        public void begins(long characters) {}

        @Override
        public void spoken(long characters, double seconds) {}
    }

    static JsonObject original() throws IOException {
        return JsonParser.parseString(Files.readString(ORIGINAL.resolve(EditionRecord.FILE)))
                .getAsJsonObject();
    }

    public Path folder() {
        return folder;
    }

    /** Changes {@code edition.json}. */
    void record(Consumer<JsonObject> change) throws IOException {
        Path file = folder.resolve(EditionRecord.FILE);
        JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        change.accept(json);
        Files.writeString(file, GSON.toJson(json));
    }

    /** Changes {@code edition.json} as a text. */
    void recordText(UnaryOperator<String> change) throws IOException {
        Path file = folder.resolve(EditionRecord.FILE);
        Files.writeString(file, change.apply(Files.readString(file)));
    }

    /** Changes a text file, which must change it. */
    public void text(String name, UnaryOperator<String> change) throws IOException {
        Path file = folder.resolve(name);
        String before = Files.readString(file);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("nothing changed in " + name);
        }
        bytes(name, after.getBytes(StandardCharsets.UTF_8));
    }

    /** Replaces a file and lists it anew. */
    void bytes(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        String sha256 = new Folder(folder).sha256(name);
        record(json -> {
            for (JsonElement file : json.getAsJsonArray("files")) {
                if (file.getAsJsonObject().get("name").getAsString().equals(name)) {
                    file.getAsJsonObject().addProperty("bytes", bytes.length);
                    file.getAsJsonObject().addProperty("sha256", sha256);
                }
            }
        });
    }

    /** Changes bytes of the WAV file, little-endian. */
    void wav(Consumer<ByteBuffer> change) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(WAV));
        change.accept(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
        bytes(WAV, bytes);
    }

    /** Where some ASCII text stands in the WAV file for the {@code nth} time, counted from 0, behind its samples or before. */
    static int find(ByteBuffer wav, String text, int nth) {
        byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
        int left = nth;
        for (int at = 0; at + wanted.length <= wav.limit(); at++) {
            int same = 0;
            while (same < wanted.length && wav.get(at + same) == wanted[same]) {
                same++;
            }
            if (same == wanted.length && left-- == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("no " + text + " number " + nth);
    }

    /** The distinct ids of all faults, in the alphabet's order. */
    List<String> ids() throws IOException {
        return EditionChecker.check(folder).faults().stream()
                .map(Fault::id)
                .distinct()
                .sorted()
                .toList();
    }
}
