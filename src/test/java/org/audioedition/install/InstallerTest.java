package org.audioedition.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.audioedition.install.Catalogue.Item;
import org.audioedition.install.Catalogue.Pack;
import org.audioedition.store.EnvironmentException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallerTest {

    private static final Access NOTHING = new Access(List.of(), Duration.ofSeconds(1));

    @TempDir
    private Path folder;

    private Path library;
    private TinyPacks packs;
    private Catalogue catalogue;
    private final Log log = new Log();

    @BeforeEach
    void files() throws IOException {
        library = folder.resolve("voices");
        packs = TinyPacks.in(folder.resolve("source"));
        catalogue = packs.catalogue(name -> List.of());
    }

    private Installer installer() {
        return new Installer(library, catalogue, NOTHING, log);
    }

    private Pack pack(String name) {
        return catalogue.pack(name).orElseThrow();
    }

    private void install(String name) throws EnvironmentException {
        installer().install(pack(name), List.of(packs.folder()));
    }

    @Test
    void installsAPackOutOfAFolder() throws Exception {
        install("kokoro");
        assertThat(TinyPacks.content(library).keySet())
                .containsExactly(
                        "kokoro/LICENSE-misaki.txt",
                        "kokoro/af_tiny.bin",
                        "kokoro/american.txt",
                        "kokoro/model.onnx",
                        "kokoro/pack.json",
                        "runtime/onnxruntime-1.29.0.jar");
    }

    @Test
    void keepsTheDescriptionOfAVoiceBesideItsModel() throws Exception {
        install("piper-joe");
        assertThat(library.resolve("piper-joe/model.onnx.json"))
                .hasSameBinaryContentAs(packs.folder().resolve("joe.onnx.json"));
    }

    @Test
    void recordsWhatItInstalled() throws Exception {
        install("kokoro");
        assertThat(VoiceLibrary.in(library).provenance("kokoro"))
                .containsEntry("voices", "Tiny")
                .containsEntry("voicesLicence", "Apache-2.0")
                .containsEntry(
                        "voicesModel", "sha256:" + pack("kokoro").items().get(0).sha256());
    }

    @Test
    void namesLicenceAndGenderOfAVoice() throws Exception {
        install("piper-joe");
        assertThat(VoiceLibrary.in(library).voices("piper-joe"))
                .singleElement()
                .matches(voice -> voice.licence().equals("CC0-1.0")
                        && voice.gender().label().equals("m"));
    }

    @Test
    void leavesNoDownloadsBehind() throws Exception {
        install("kokoro");
        try (Stream<Path> entries = Files.list(library)) {
            assertThat(entries.map(entry -> entry.getFileName().toString()))
                    .containsExactlyInAnyOrder(".lock", "kokoro", "runtime");
        }
    }

    @Test
    void letsOthersOfTheMachineReadThePack() throws Exception {
        install("kokoro");
        Path plain = Files.createDirectory(folder.resolve("plain"));
        assertThat(Files.getPosixFilePermissions(library.resolve("kokoro")))
                .isEqualTo(Files.getPosixFilePermissions(plain))
                .contains(PosixFilePermission.OWNER_READ);
    }

    @Test
    void fetchesTheRuntimeOnlyOnce() throws Exception {
        install("kokoro");
        assertThat(installer().missing(pack("piper-joe")))
                .isEqualTo(pack("piper-joe").bytes());
        log.sources.clear();
        install("piper-joe");
        assertThat(log.sources).noneMatch(line -> line.startsWith(TinyPacks.RUNTIME));
    }

    @Test
    void fetchesTheRuntimeAnewWhereItIsDamaged() throws Exception {
        install("kokoro");
        Path jar = library.resolve("runtime/onnxruntime-1.29.0.jar");
        Files.writeString(jar, "damaged");
        install("piper-joe");
        assertThat(jar).hasSameBinaryContentAs(packs.folder().resolve(TinyPacks.RUNTIME));
    }

    @Test
    void aWrongFileIsNamedAndLeavesTheLibraryAsItWas() throws Exception {
        install("kokoro");
        Map<String, String> before = TinyPacks.content(library);
        Files.write(packs.folder().resolve(TinyPacks.STYLE), new byte[TinyPacks.STYLE_BYTES - 1]);
        assertThatThrownBy(() -> install("kokoro"))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining(TinyPacks.STYLE)
                .hasMessageContaining("nothing was installed");
        assertThat(TinyPacks.content(library)).isEqualTo(before);
    }

    @Test
    void aFileThatIsNowhereIsNamedWithTheRemedy() throws Exception {
        Files.delete(packs.folder().resolve("us_silver.json"));
        assertThatThrownBy(() -> install("kokoro"))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("us_silver.json")
                .hasMessageContaining(packs.folder().toString())
                .hasMessageContaining("--from");
        assertThat(TinyPacks.content(library)).isEmpty();
    }

    @Test
    void takesASingleFileFromWhereItIsGiven() throws Exception {
        Path apart = Files.move(packs.folder().resolve(TinyPacks.STYLE), folder.resolve(TinyPacks.STYLE));
        installer().install(pack("kokoro"), List.of(packs.folder(), apart));
        assertThat(library.resolve("kokoro").resolve(TinyPacks.STYLE)).exists();
    }

    @Test
    void aModelOfAnotherKindIsRefusedAndNothingIsLeft() throws Exception {
        Files.copy(
                packs.folder().resolve("joe.onnx"),
                packs.folder().resolve(TinyPacks.MODEL),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        catalogue = packs.catalogue(name -> List.of());
        assertThatThrownBy(() -> install("kokoro"))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("another model than expected")
                .hasMessageContaining("nothing was installed");
        assertThat(TinyPacks.content(library)).isEmpty();
    }

    @Test
    void aDiskWithoutRoomIsToldBeforeAnythingIsFetched() {
        Item vast = new Item("vast", 1L << 58, "0", List.of());
        Pack kokoro = pack("kokoro");
        Pack pack = new Pack("vast", "kokoro", "Vast", "", List.of(), List.of(), "vast", List.of(vast));
        assertThat(kokoro.bytes()).isLessThan(vast.bytes());
        assertThatThrownBy(() -> installer().install(pack, List.of()))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("MB are needed")
                .hasMessageContaining("AUDIO_EDITION_VOICES");
        assertThat(log.sources).isEmpty();
    }

    @Test
    void aLibraryThatCannotBeWrittenIsNamed() throws Exception {
        Files.writeString(library, "a file where the folder should be");
        assertThatThrownBy(() -> install("kokoro"))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining(library.toString());
    }

    @Test
    void replacesAPackThatIsThere() throws Exception {
        install("kokoro");
        Map<String, String> before = TinyPacks.content(library);
        Files.writeString(library.resolve("kokoro/left-over.bin"), "of an older version");
        install("kokoro");
        assertThat(TinyPacks.content(library)).isEqualTo(before);
    }

    @Test
    void clearsAwayWhatAKilledInstallationLeft() throws Exception {
        Files.createDirectories(library.resolve(".preparing"));
        Files.writeString(library.resolve(".preparing/model.onnx"), "half");
        install("kokoro");
        assertThat(library.resolve(".preparing")).doesNotExist();
    }

    @Test
    void bringsBackThePackThatAKilledInstallationWasReplacing() throws Exception {
        install("kokoro");
        Files.move(library.resolve("kokoro"), library.resolve(".replaced-kokoro"));
        install("piper-joe");
        assertThat(VoiceLibrary.in(library).packs())
                .extracting(InstalledPack::name)
                .containsExactly("kokoro", "piper-joe");
    }

    @Test
    void usesWhatAKilledInstallationHadFetched() throws Exception {
        Item style = pack("kokoro").items().get(1);
        Path downloads = Files.createDirectories(library.resolve(".downloads"));
        Files.move(packs.folder().resolve(TinyPacks.STYLE), downloads.resolve(style.sha256()));
        install("kokoro");
        assertThat(log.sources).noneMatch(line -> line.startsWith(TinyPacks.STYLE));
        assertThat(library.resolve("kokoro").resolve(TinyPacks.STYLE)).exists();
    }

    @Test
    void aSecondInstallationInOneProcessIsToldToWait() throws Exception {
        try (LockedLibrary locked = LockedLibrary.of(library, log)) {
            assertThatThrownBy(() -> install("kokoro"))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessageContaining("under way");
            assertThat(locked.workplace()).isEmptyDirectory();
        }
    }

    @Test
    void removesAPackAndKeepsTheRuntime() throws Exception {
        install("kokoro");
        assertThat(installer().remove("kokoro")).isTrue();
        assertThat(TinyPacks.content(library).keySet()).containsExactly("runtime/onnxruntime-1.29.0.jar");
        assertThat(installer().remove("kokoro")).isFalse();
    }

    @Test
    void removesADamagedPack() throws Exception {
        install("kokoro");
        Files.write(library.resolve("kokoro/pack.json"), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(installer().remove("kokoro")).isTrue();
        assertThat(library.resolve("kokoro")).doesNotExist();
    }

    @Test
    void removesNothingOutsideTheLibrary() throws Exception {
        install("kokoro");
        Files.createDirectories(folder.resolve("precious"));
        Files.writeString(folder.resolve("precious/pack.json"), "{}");
        assertThat(installer().remove("../precious")).isFalse();
        assertThat(installer().remove(folder.resolve("precious").toString())).isFalse();
        assertThat(folder.resolve("precious/pack.json")).exists();
    }
}
