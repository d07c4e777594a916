package org.audioedition.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.audioedition.casting.CastingSettings;
import org.audioedition.casting.Ensemble;
import org.audioedition.casting.Part;
import org.audioedition.casting.Parts;
import org.audioedition.casting.QuoteMarks;
import org.audioedition.casting.QuotesMode;
import org.audioedition.casting.UnknownVoiceException;
import org.audioedition.install.VoiceLibrary;
import org.audioedition.store.EnvironmentException;
import org.audioedition.voice.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TroupeTest {

    @TempDir
    private Path folder;

    private Troupe troupe(String pack, boolean fallback) throws EnvironmentException {
        return new Troupe(VoiceLibrary.in(folder), pack, fallback);
    }

    private Troupe kokoro() throws IOException, EnvironmentException {
        String record = """
                {"name": "kokoro", "title": "Kokoro", "engine": "kokoro", "licence": "Apache-2.0", "heard": "f",
                 "published": "0", "prepared": "0", "preparation": "durations", "runtime": "1"}
                """;
        Files.writeString(Files.createDirectories(folder.resolve("kokoro")).resolve("pack.json"), record);
        return troupe("kokoro", false);
    }

    private static CastingSettings asking(String narrator, String... parts) {
        List<Part> given =
                List.of(parts).stream().map(part -> new Part("Ann", part)).toList();
        return new CastingSettings(
                narrator,
                null,
                false,
                QuotesMode.SPEECH,
                QuoteMarks.voices(),
                List.of(),
                new Parts(given, "house.toml"));
    }

    @Test
    void aPackThatIsNotInstalledIsAnAnswerWithTheCommandThatInstallsIt() {
        assertThatThrownBy(() -> troupe("kokoro", false))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("voices install kokoro");
    }

    @Test
    void theVoicesInsideSpeakForItWhereThatIsAllowed() throws EnvironmentException {
        Troupe troupe = troupe("kokoro", true);
        assertThat(troupe.ids()).first().isEqualTo("kevin");
        assertThat(troupe.provenance()).containsEntry("voicesFallback", "other voices speak for kokoro");
        assertThat(troupe.note().orElseThrow().id()).isEqualTo("VOC-FALLBACK");
    }

    @Test
    void aRunWithItsOwnVoicesRecordsNoFallback() throws EnvironmentException {
        Troupe troupe = troupe("freetts", true);
        assertThat(troupe.provenance()).isEmpty();
        assertThat(troupe.note()).isEmpty();
    }

    @Test
    void aVoiceOfTheCastThatIsNotInstalledIsAnAnswerWithTheCommand() throws EnvironmentException {
        Troupe troupe = troupe("freetts", false);
        assertThatThrownBy(() -> troupe.admit(asking("kevin", "bf_emma")))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("bf_emma")
                .hasMessageContaining("voices install kokoro");
    }

    @Test
    void itsPartIsLeftToTheCasterWhereThatIsAllowed() throws Exception {
        Troupe troupe = troupe("freetts", true);
        CastingSettings settings = troupe.admit(asking("kevin", "bf_emma", "kevin-alto"));
        assertThat(settings.asked()).containsExactly("kevin", "kevin-alto");
        assertThat(settings.parts().origin()).isEqualTo("house.toml");
        assertThat(troupe.provenance()).containsEntry("voicesFallback", "other voices speak for bf_emma");
    }

    @Test
    void aVoiceOfAnotherPackThatIsInstalledNamesThePack() throws Exception {
        Troupe troupe = kokoro();
        assertThatThrownBy(() -> troupe.admit(asking("kevin")))
                .isInstanceOf(UnknownVoiceException.class)
                .hasMessageContaining("--voices freetts");
    }

    @Test
    void aNameThatNobodyHasIsLeftForTheCasterToRefuse() throws Exception {
        assertThat(troupe("freetts", true).admit(asking("nobody")).narrator()).isEqualTo("nobody");
        assertThat(troupe("freetts", true).knows("nobody")).isFalse();
    }

    @Test
    void aBlendIsAVoiceForWhoNamesItAlone() throws Exception {
        Troupe troupe = kokoro();
        String blend = "af_heart*0.6+am_adam*0.4";
        Ensemble ensemble = troupe.ensemble(troupe.admit(asking("af_heart", blend)));
        assertThat(ensemble.blends()).extracting(Voice::id).containsExactly(blend);
        assertThat(ensemble.voices()).hasSize(28).extracting(Voice::id).doesNotContain(blend);
    }

    @Test
    void aBlendOfVoicesThatThereAreNotIsUnknown() throws Exception {
        assertThat(kokoro().knows("af_heart+xx_nobody")).isFalse();
    }

    @Test
    void theVoicesOfKokoroHaveMeasuredDistances() throws Exception {
        Ensemble ensemble = kokoro().ensemble(CastingSettings.standard());
        assertThat(ensemble.distances()
                        .between(ensemble.voices().get(0), ensemble.voices().get(1)))
                .isBetween(0.3, 0.99);
    }
}
