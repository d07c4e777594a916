package org.audioedition.cli;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Locale;
import org.audioedition.batch.VoiceSample;
import org.audioedition.casting.UnknownVoiceException;
import org.audioedition.speech.SpeechEngine;
import org.audioedition.speech.freetts.FreeTtsEngine;
import org.audioedition.store.EnvironmentException;
import org.audioedition.voice.Voice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code voices}: what voices there are, and how they sound. */
@Command(
        name = "voices",
        description = "Lists voices, or lets one be heard.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {"  audio-edition voices list", "  audio-edition voices sample kevin-alto \"Good evening.\""})
final class VoicesCommand implements Runnable {

    private final Console console;

    VoicesCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        list(false);
    }

    @Command(name = "list", description = "Lists the voices.", mixinStandardHelpOptions = true)
    void list(@Option(names = "--json", description = "Print a line of JSON for every voice.") boolean json) {
        for (Voice voice : FreeTtsEngine.installed()) {
            console.out().println(json ? json(voice) : text(voice));
        }
    }

    @Command(
            name = "sample",
            description = "Says a few words and prints the WAV file's name.",
            mixinStandardHelpOptions = true)
    int sample(
            @Parameters(paramLabel = "VOICE", description = "The voice's id.") String voice,
            @Parameters(paramLabel = "WORDS", arity = "0..1", description = "What to say.") @Nullable String words,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            description = "The file to write; one that is there is replaced (default: VOICE.wav).")
                    @Nullable
                    Path output)
            throws UnknownVoiceException, EnvironmentException {
        Path file = output == null ? Path.of(voice + ".wav") : output;
        String said = words == null ? "Good evening. This is the voice " + voice + "." : words;
        try (SpeechEngine engine = new FreeTtsEngine()) {
            if (!VoiceSample.write(engine, voice, said, file.toAbsolutePath(), Version.generator())) {
                console.err().println("audio-edition: there is not a word in it to say");
                return ExitCodes.FAILED;
            }
        }
        console.out().println(file);
        return ExitCodes.DONE;
    }

    private static String text(Voice voice) {
        return String.format(
                Locale.ROOT,
                "%-14s %-6s %-2s %-15s %-22s %s",
                voice.id(),
                voice.language(),
                voice.gender().label(),
                voice.engine(),
                voice.licence(),
                voice.description());
    }

    private static JsonObject json(Voice voice) {
        JsonObject line = new JsonObject();
        line.addProperty("id", voice.id());
        line.addProperty("language", voice.language());
        line.addProperty("gender", voice.gender().label());
        line.addProperty("engine", voice.engine());
        line.addProperty("licence", voice.licence());
        line.addProperty("description", voice.description());
        return line;
    }
}
