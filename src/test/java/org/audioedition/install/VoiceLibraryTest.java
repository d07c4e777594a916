package org.audioedition.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.audioedition.speech.SpeechEngine;
import org.audioedition.speech.WordSound;
import org.audioedition.speech.onnx.TinyModel;
import org.audioedition.speech.piper.Piper;
import org.audioedition.store.EnvironmentException;
import org.audioedition.voice.Voice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceLibraryTest {

    @TempDir
    private Path folder;

    private Path home;
    private VoiceLibrary library;

    @BeforeEach
    void joe() throws Exception {
        TinyPacks packs = TinyPacks.in(folder.resolve("source"));
        Catalogue catalogue = packs.catalogue(name -> List.of());
        new Installer(folder.resolve("voices"), catalogue, new Access(List.of(), Duration.ofSeconds(1)), new Log())
                .install(catalogue.pack("piper-joe").orElseThrow(), List.of(packs.folder()));
        home = folder.resolve("voices/piper-joe");
        library = VoiceLibrary.in(folder.resolve("voices"));
    }

    private SpeechEngine open() throws EnvironmentException {
        return library.open("piper-joe", library.voices("piper-joe"), VoiceLibraryTest::silent);
    }

    private static WordSound silent(String word) {
        throw new UnsupportedOperationException(word);
    }

    @Test
    void aFolderThatIsNotThereHasNoPacks() throws Exception {
        assertThat(VoiceLibrary.in(folder.resolve("none")).packs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"name\": \"piper-joe\"}", "\u00ff\u00fe"})
    void aPackWithoutAReadableRecordIsNone(String record) throws Exception {
        Files.write(home.resolve("pack.json"), record.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(library.packs()).isEmpty();
    }

    @Test
    void aPackUnderAnotherNameIsNone() throws Exception {
        Files.move(home, home.resolveSibling("renamed"));
        assertThat(library.packs()).isEmpty();
    }

    @Test
    void countsTheRoomThatAPackTakes() throws Exception {
        long before = library.bytes("piper-joe");
        Files.write(home.resolve("more"), new byte[1000]);
        assertThat(library.bytes("piper-joe")).isEqualTo(before + 1000);
    }

    @Test
    void aPackThatIsNotThereIsNamedWithTheRemedy() {
        assertThatThrownBy(() -> library.voices("kokoro"))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("voices install kokoro");
    }

    @Test
    void aMissingRuntimeIsNamedWithTheRemedy() throws Exception {
        Files.delete(folder.resolve("voices/runtime/onnxruntime-1.29.0.jar"));
        assertThatThrownBy(this::open)
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("ONNX Runtime 1.29.0 is not installed")
                .hasMessageContaining("voices install piper-joe");
    }

    @Test
    void aDescriptionThatIsGoneIsNamedWithTheRemedy() throws Exception {
        Files.delete(home.resolve("model.onnx.json"));
        assertThatThrownBy(this::open)
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("model.onnx.json")
                .hasMessageContaining("voices install piper-joe");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 300, -1})
    void aModelThatIsNotTheOneInstalledIsRefused(int bytes) throws Exception {
        byte[] model = Files.readAllBytes(home.resolve("model.onnx"));
        model[model.length / 2] ^= 1;
        Files.write(home.resolve("model.onnx"), java.util.Arrays.copyOf(model, bytes < 0 ? model.length : bytes));
        assertThatThrownBy(this::open)
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("model.onnx")
                .hasMessageContaining("voices install piper-joe");
    }

    @Test
    void anotherModelThatRunsAsWellIsRefused() throws Exception {
        TinyModel.write(home.resolve("model.onnx"), false, Piper.DURATIONS);
        assertThatThrownBy(this::open)
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("is not the one that was installed");
    }

    @Test
    void opensWhatWasInstalled() throws Exception {
        try (SpeechEngine engine = open()) {
            assertThat(engine.voices()).extracting(Voice::id).containsExactly("piper-joe");
        }
    }

    @Test
    void aModelThatIsGoneIsNamedWithTheRemedy() throws Exception {
        Files.delete(home.resolve("model.onnx"));
        assertThatThrownBy(this::open)
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("model.onnx")
                .hasMessageContaining("voices install piper-joe");
    }
}
