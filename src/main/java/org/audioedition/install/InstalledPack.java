package org.audioedition.install;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.audioedition.voice.Voice;
import org.jspecify.annotations.Nullable;

/**
 * What {@code pack.json} says of an installed pack of voices. It is written last.
 *
 * @param name as the command line names it: {@code kokoro}
 * @param engine {@code kokoro} or {@code piper}
 * @param title for people
 * @param licence SPDX ids of model and voices
 * @param gender how its voice is heard, if it has one only: {@code f}, {@code m} or {@code n}
 * @param published the SHA-256 of the model as it was published
 * @param prepared the SHA-256 of the model as it is run
 * @param preparation what was changed in it
 * @param runtime the version of ONNX Runtime that it was prepared for
 */
public record InstalledPack(
        String name,
        String engine,
        String title,
        String licence,
        @Nullable String gender,
        String published,
        String prepared,
        String preparation,
        String runtime) {

    static final String FILE_NAME = "pack.json";

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** The pack in a folder, or null when none is there, or not a whole one. */
    static @Nullable InstalledPack in(Path folder) throws IOException {
        Path file = folder.resolve(FILE_NAME);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try {
            InstalledPack pack = GSON.fromJson(Files.readString(file), InstalledPack.class);
            return pack != null && pack.isWhole() ? pack : null;
        } catch (JsonParseException | CharacterCodingException e) {
            return null;
        }
    }

    /** What is missing in the JSON is null here, whatever the record says. */
    private boolean isWhole() {
        return Stream.of(name, engine, title, licence, published, prepared, preparation, runtime)
                .allMatch(Objects::nonNull);
    }

    /** How its voice is heard. */
    Voice.Gender heard() {
        return Arrays.stream(Voice.Gender.values())
                .filter(one -> one.label().equals(gender))
                .findFirst()
                .orElse(Voice.Gender.NEUTRAL);
    }

    void writeTo(Path folder) throws IOException {
        Files.write(folder.resolve(FILE_NAME), (GSON.toJson(this) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
