package org.audioedition.cli;

import java.nio.file.Path;
import org.audioedition.casting.CastingSettings;
import org.audioedition.casting.QuotesMode;
import org.audioedition.install.VoiceLibrary;
import org.audioedition.speech.SpeechEngine;
import org.audioedition.speech.freetts.FreeTtsLexicon;
import org.audioedition.speech.phonemes.Phonemizer;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the voices to speak with. */
final class EngineOptions {

    @Option(
            names = "--voices",
            paramLabel = "PACK",
            defaultValue = VoicePacks.INSIDE,
            description = "Whose voices: freetts, which is inside, or a pack that \"voices install\" has put there, as"
                    + " kokoro (default: ${DEFAULT-VALUE}).")
    private String pack = VoicePacks.INSIDE;

    @Option(
            names = "--fallback",
            description = "Where voices are not installed, let others speak for them; the edition says so.")
    private boolean fallback;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description =
                    "How many threads speak, where the voices allow it; in a batch, how many articles are made at once"
                            + " (default: one for each core).")
    private @Nullable Integer jobs;

    /** How many threads speak. */
    int jobs() {
        return jobs == null ? Runtime.getRuntime().availableProcessors() : Math.max(1, jobs);
    }

    /** The folder of the voices that the user has installed. */
    static Path folder() {
        String system = System.getProperty("os.name", "");
        return VoicesFolder.of(System.getenv(), system, Path.of(System.getProperty("user.home", "")));
    }

    static VoiceLibrary library() {
        return VoiceLibrary.in(folder());
    }

    /**
     * The voices of the pack.
     *
     * @throws EnvironmentException if it is not installed
     */
    Troupe troupe() throws EnvironmentException {
        return new Troupe(library(), pack, fallback);
    }

    /**
     * The engine that has a voice, wherever it is installed; that inside if none has it.
     *
     * @throws EnvironmentException if it is a voice of a pack that is not installed
     */
    static SpeechEngine engineOf(String voice) throws EnvironmentException {
        VoicePacks packs = new VoicePacks(library());
        String home = packs.home(voice);
        if (home != null && !packs.isInstalled(home)) {
            throw VoicePacks.notInstalled("the voice " + voice, home);
        }
        Troupe troupe = new Troupe(packs.library(), home == null ? VoicePacks.INSIDE : home, false);
        return troupe.open(troupe.ensemble(new CastingSettings(voice, null, QuotesMode.NONE)));
    }

    /**
     * How the voices of a language say words.
     *
     * @throws EnvironmentException if they are the ones inside, which take no phonemes, or not installed
     */
    Phonemizer phonemizer(String language) throws EnvironmentException {
        if (pack.equals(VoicePacks.INSIDE)) {
            throw new EnvironmentException(
                    "the voices inside take no phonemes; name a pack that does, as --voices kokoro"
                            + " (\"audio-edition voices install kokoro\")");
        }
        return library().phonemizer(pack, language, FreeTtsLexicon::sound);
    }
}
