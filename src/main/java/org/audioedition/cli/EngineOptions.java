package org.audioedition.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.audioedition.casting.CastingSettings;
import org.audioedition.install.InstalledPack;
import org.audioedition.install.VoiceLibrary;
import org.audioedition.speech.SpeechEngine;
import org.audioedition.speech.freetts.FreeTtsEngine;
import org.audioedition.speech.freetts.FreeTtsLexicon;
import org.audioedition.speech.kokoro.Kokoro;
import org.audioedition.speech.phonemes.Phonemizer;
import org.audioedition.store.EnvironmentException;
import org.audioedition.voice.Voice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the voices to speak with. */
final class EngineOptions {

    /** The voices inside. */
    private static final String INSIDE = "freetts";
    /** Those that can be mixed. */
    private static final String BLENDING = "kokoro";

    @Option(
            names = "--voices",
            paramLabel = "PACK",
            defaultValue = INSIDE,
            description = "Whose voices: freetts, which is inside, or a pack that \"voices install\" has put there, as"
                    + " kokoro (default: ${DEFAULT-VALUE}).")
    private String pack = INSIDE;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many threads speak, where the voices allow it (default: one for each core).")
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
     * The voices that may be cast: those of the pack, and the blends of them that the editor names.
     *
     * @throws EnvironmentException if the pack is not installed
     */
    List<Voice> voices(CastingSettings settings) throws EnvironmentException {
        if (pack.equals(INSIDE)) {
            return FreeTtsEngine.installed();
        }
        List<Voice> voices = new ArrayList<>(library().voices(pack));
        for (String asked : new String[] {settings.narrator(), settings.quoteVoice()}) {
            if (asked != null && asked.indexOf('+') > 0 && pack.equals(BLENDING)) {
                addBlend(asked, voices);
            }
        }
        return voices;
    }

    /**
     * The engine that has a voice, wherever it is installed; that inside if none has it.
     *
     * @throws EnvironmentException if it is a voice of a pack that is not installed
     */
    static SpeechEngine engineOf(String voice) throws EnvironmentException {
        VoiceLibrary library = library();
        for (InstalledPack pack : library.packs()) {
            List<Voice> voices = library.voices(pack.name());
            if (has(voices, voice)) {
                return library.open(pack.name(), voices, FreeTtsLexicon::sound);
            }
        }
        if (has(Kokoro.voices(), voice)) {
            throw new EnvironmentException(
                    "the voice " + voice + " is not installed; run \"audio-edition voices install kokoro\"");
        }
        return new FreeTtsEngine();
    }

    private static boolean has(List<Voice> voices, String id) {
        return voices.stream().anyMatch(voice -> voice.id().equals(id));
    }

    /** A blend that is none is reported as a voice that is not there, with all that are. */
    private static void addBlend(String asked, List<Voice> voices) {
        try {
            voices.add(Kokoro.blend(asked));
        } catch (IllegalArgumentException e) {
            return;
        }
    }

    /** The engine of these voices. */
    SpeechEngine open(List<Voice> voices) throws EnvironmentException {
        return pack.equals(INSIDE) ? new FreeTtsEngine() : library().open(pack, voices, FreeTtsLexicon::sound);
    }

    /**
     * How the voices of a language say words.
     *
     * @throws EnvironmentException if they are the ones inside, which take no phonemes, or not installed
     */
    Phonemizer phonemizer(String language) throws EnvironmentException {
        if (pack.equals(INSIDE)) {
            throw new EnvironmentException(
                    "the voices inside take no phonemes; name a pack that does, as --voices kokoro"
                            + " (\"audio-edition voices install kokoro\")");
        }
        return library().phonemizer(pack, language, FreeTtsLexicon::sound);
    }

    /** What an edition records of the voices beside their names. */
    Map<String, String> provenance() throws EnvironmentException {
        return pack.equals(INSIDE) ? Map.of() : library().provenance(pack);
    }
}
