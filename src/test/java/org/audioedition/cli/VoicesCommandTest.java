package org.audioedition.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.audioedition.install.Access;
import org.audioedition.install.Catalogue;
import org.audioedition.install.TinyPacks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class VoicesCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path library;
    private TinyPacks packs;
    private Catalogue catalogue;

    @BeforeEach
    void files() throws IOException {
        library = folder.resolve("voices");
        packs = TinyPacks.in(folder.resolve("source"));
        catalogue = packs.catalogue(name -> List.of());
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        Access nowhere = new Access(List.of(), Duration.ofSeconds(1));
        return new CommandLine(new VoicesCommand(console, library, () -> catalogue, nowhere))
                .setExecutionExceptionHandler((e, command, result) -> Failures.report(e, console, result))
                .execute(arguments);
    }

    private int install(String pack) {
        return run("install", pack, "--from", packs.folder().toString());
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private JsonObject json(String id) {
        return out().lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .filter(line -> line.get("id").getAsString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void listsWhatIsInsideAndWhatCanBeInstalled() {
        assertThat(run("list")).isZero();
        assertThat(out().lines().map(line -> line.split(" ", 2)[0]))
                .containsExactly("kevin", "kevin-tenor", "kevin-alto", "kevin-bass", "kokoro", "piper-joe");
        assertThat(out()).contains("not installed; run \"audio-edition voices install kokoro\"");
    }

    @Test
    void listsWhereNoCommandIsGiven() {
        assertThat(run()).isZero();
        assertThat(out()).contains("kevin").contains("kokoro");
    }

    @Test
    void listsAVoiceOnceItIsInstalled() {
        install("piper-joe");
        run("list", "--json");
        assertThat(json("piper-joe").get("installed").getAsBoolean()).isTrue();
        assertThat(json("piper-joe").get("language").getAsString()).isEqualTo("en-US");
        assertThat(json("piper-joe").get("gender").getAsString()).isEqualTo("m");
        assertThat(json("piper-joe").get("licence").getAsString()).isEqualTo("CC0-1.0");
        assertThat(json("piper-joe").get("bytes").getAsLong()).isPositive();
    }

    @Test
    void listsAPackWithWhatIsToBeFetchedForIt() {
        run("list", "--json");
        assertThat(json("kokoro").get("installed").getAsBoolean()).isFalse();
        assertThat(json("kokoro").get("bytes").getAsLong())
                .isEqualTo(
                        catalogue.packs().get(0).bytes() + catalogue.runtime().bytes());
    }

    @Test
    void listsTheOthersWhereAPackIsDamaged() throws Exception {
        install("piper-joe");
        Files.writeString(library.resolve("piper-joe/model.onnx.json"), "{");
        assertThat(run("list")).isZero();
        assertThat(out()).contains("kevin");
        assertThat(err()).contains("piper-joe").contains("voices install piper-joe");
    }

    @Test
    void tellsAFolderThatCannotBeReadAsAFaultOfTheMachine() throws Exception {
        Files.createDirectories(library.resolve("kokoro/pack.json"));
        Files.createFile(folder.resolve("file"));
        library = folder.resolve("file");
        assertThat(install("kokoro")).isEqualTo(3);
        assertThat(err()).contains("AUDIO_EDITION_VOICES").doesNotContain("defect");
    }

    @Test
    void installsAPackAndPrintsItsFolder() {
        assertThat(install("kokoro")).isZero();
        assertThat(out()).isEqualTo(library.resolve("kokoro") + System.lineSeparator());
        assertThat(err()).startsWith("Tiny: Apache-2.0; 0.3 MB to fetch").contains("fetching af_tiny.bin");
    }

    @Test
    void installsAVoiceOfTheUsersOwn() throws Exception {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.copy(packs.folder().resolve("joe.onnx"), own.resolve("en_US-ann.onnx"));
        Files.copy(packs.folder().resolve("joe.onnx.json"), own.resolve("en_US-ann.onnx.json"));
        assertThat(install(own.resolve("en_US-ann.onnx").toString())).isZero();
        run("list", "--json");
        assertThat(json("en-us-ann").get("licence").getAsString()).startsWith("unknown");
    }

    @Test
    void tellsAPackThatThereIsNot() {
        assertThat(install("nobody")).isEqualTo(2);
        assertThat(err()).contains("'nobody'").contains("kokoro, piper-joe");
        assertThat(library).doesNotExist();
    }

    @Test
    void tellsAPlaceThatThereIsNot() {
        assertThat(run("install", "kokoro", "--from", folder.resolve("none").toString()))
                .isEqualTo(2);
        assertThat(err()).contains("there is nothing at");
    }

    @Test
    void aFileThatIsNotToBeHadIsAFaultOfTheMachine() throws Exception {
        Files.delete(packs.folder().resolve("us_gold.json"));
        assertThat(install("kokoro")).isEqualTo(3);
        assertThat(err()).contains("us_gold.json").contains("--from");
        assertThat(out()).isEmpty();
    }

    @Test
    void removesAPack() {
        install("kokoro");
        assertThat(run("remove", "kokoro")).isZero();
        assertThat(library.resolve("kokoro")).doesNotExist();
        assertThat(run("remove", "kokoro")).isEqualTo(1);
        assertThat(err()).contains("is not installed");
    }
}
