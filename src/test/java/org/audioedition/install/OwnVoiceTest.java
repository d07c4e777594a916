package org.audioedition.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.audioedition.install.Catalogue.Item;
import org.audioedition.speech.onnx.TinyModel;
import org.audioedition.speech.piper.Piper;
import org.audioedition.store.EnvironmentException;
import org.audioedition.voice.Voice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnVoiceTest {

    @TempDir
    private Path folder;

    private Path own;
    private Path model;
    private Path library;
    private TinyPacks packs;
    private Catalogue catalogue;

    @BeforeEach
    void files() throws IOException {
        own = Files.createDirectory(folder.resolve("own"));
        model = own.resolve("en_US-Ann_B-medium.onnx");
        TinyModel.write(model, true, Piper.DURATIONS);
        describe(PiperJson.of("en_US"));
        library = folder.resolve("voices");
        packs = TinyPacks.in(folder.resolve("source"));
        catalogue = packs.catalogue(name -> List.of());
    }

    private void describe(String json) throws IOException {
        Files.writeString(own.resolve("en_US-Ann_B-medium.onnx.json"), json);
    }

    private OwnVoice voice(Path place) throws EnvironmentException {
        return OwnVoice.at(place, catalogue, VoiceLibrary.in(library));
    }

    private Installer installer() {
        return new Installer(library, catalogue, new Access(List.of(), Duration.ofSeconds(1)), new Log());
    }

    /** Installs with the dictionary out of a folder. */
    private void install(Path place) throws EnvironmentException {
        OwnVoice voice = voice(place);
        List<Path> given = new ArrayList<>(voice.given());
        given.add(packs.folder());
        installer().install(voice.pack(), given);
    }

    @Test
    void isNamedAfterItsFile() throws Exception {
        install(model);
        assertThat(VoiceLibrary.in(library).voices("en-us-ann-b-medium"))
                .singleElement()
                .matches(voice -> voice.language().equals("en-US") && voice.gender() == Voice.Gender.NEUTRAL);
    }

    @Test
    void isFoundInAFolder() throws Exception {
        install(own);
        assertThat(library.resolve("en-us-ann-b-medium/model.onnx")).exists();
        assertThat(library.resolve("en-us-ann-b-medium/american.txt")).exists();
        assertThat(library.resolve("en-us-ann-b-medium/LICENSE-misaki.txt")).exists();
    }

    @Test
    void takesTheDictionaryOfAPackThatIsThere() throws Exception {
        installer().install(catalogue.packs().get(0), List.of(packs.folder()));
        OwnVoice voice = voice(model);
        assertThat(voice.pack().items()).extracting(Item::name).contains("american.txt", "LICENSE-misaki.txt");
        installer().install(voice.pack(), voice.given());
        assertThat(library.resolve("en-us-ann-b-medium/american.txt"))
                .hasSameBinaryContentAs(library.resolve("kokoro/american.txt"));
    }

    @Test
    void asksForTheDictionaryOfItsAccent() throws Exception {
        describe(PiperJson.of("en_GB"));
        assertThat(voice(model).pack().items())
                .extracting(Item::name)
                .contains("LICENSE-misaki.txt")
                .doesNotContain("us_gold.json");
        describe(PiperJson.of("en_US"));
        assertThat(voice(model).pack().items()).extracting(Item::name).contains("us_gold.json", "us_silver.json");
    }

    @Test
    void hasTheLicenceOfItsCard() throws Exception {
        Files.writeString(own.resolve("MODEL_CARD"), "# A card\n\n* Speakers: 1\n* License: CC-BY-4.0 \n");
        install(model);
        assertThat(VoiceLibrary.in(library).provenance("en-us-ann-b-medium"))
                .containsEntry("voicesLicence", "CC-BY-4.0");
        assertThat(library.resolve("en-us-ann-b-medium/MODEL_CARD")).exists();
    }

    @Test
    void saysWhenItsLicenceIsUnknown() throws Exception {
        assertThat(voice(model).pack().licence()).isEqualTo("unknown, see the voice's own terms");
    }

    @Test
    void prefersTheLicenceOfItsDescription() throws Exception {
        describe(PiperJson.of("en_US").replaceFirst("\\{", "{\"license\": \"MIT\", "));
        Files.writeString(own.resolve("MODEL_CARD"), "License: other\n");
        assertThat(voice(model).pack().licence()).isEqualTo("MIT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"1.0.0\" | \"2.3.0\"  | version is not 1.x",
                "espeak    | pinyin     | not those of espeak",
                "en_US     | de_DE      | speaks de_DE",
                "sample_rate | rate     | sample_rate",
                "{         | [          | none that Piper 1.x writes"
            })
    void aDescriptionOfAnotherKindIsRefused(String part, String other, String why) throws Exception {
        describe(PiperJson.of("en_US").replace(part, other));
        assertThatThrownBy(() -> install(model))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("en_US-Ann_B-medium.onnx.json")
                .hasMessageContaining(why)
                .hasMessageContaining("nothing was installed");
        assertThat(library).doesNotExist();
    }

    @Test
    void aModelWithoutItsDescriptionIsRefused() throws Exception {
        Files.delete(own.resolve("en_US-Ann_B-medium.onnx.json"));
        assertThatThrownBy(() -> voice(model)).hasMessageContaining("has no en_US-Ann_B-medium.onnx.json beside it");
    }

    @Test
    void whatIsNoVoiceIsRefused() {
        assertThatThrownBy(() -> voice(folder)).hasMessageContaining("is no voice");
        assertThatThrownBy(() -> voice(own.resolve("en_US-Ann_B-medium.onnx.json")))
                .hasMessageContaining("is no voice");
    }

    @Test
    void aFolderWithTwoModelsIsRefused() throws Exception {
        Files.createFile(own.resolve("another.onnx"));
        assertThatThrownBy(() -> voice(own)).hasMessageContaining("is no voice");
    }

    @Test
    void aTruncatedModelIsRefusedAndNothingIsLeft() throws Exception {
        byte[] bytes = Files.readAllBytes(model);
        Files.write(model, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> install(model))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("nothing was installed");
        assertThat(TinyPacks.content(library)).isEmpty();
    }

    @Test
    void doesNotTakeTheNameOfAPack() throws Exception {
        Path joe = Files.copy(model, folder.resolve("Piper-Joe.onnx"));
        Files.writeString(folder.resolve("Piper-Joe.onnx.json"), PiperJson.of("en_US"));
        assertThatThrownBy(() -> voice(joe)).hasMessageContaining("piper-joe is taken");
    }
}
