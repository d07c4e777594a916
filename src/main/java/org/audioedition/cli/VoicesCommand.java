package org.audioedition.cli;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.audioedition.batch.VoiceSample;
import org.audioedition.casting.UnknownVoiceException;
import org.audioedition.install.Catalogue;
import org.audioedition.install.InstalledPack;
import org.audioedition.install.Installer;
import org.audioedition.install.VoiceLibrary;
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
        footer = {
            "  audio-edition voices list",
            "  audio-edition voices sample kevin-alto \"Good evening.\"",
            "  audio-edition voices install kokoro"
        })
final class VoicesCommand implements Runnable {

    private final Console console;

    VoicesCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        try {
            list(false);
        } catch (EnvironmentException e) {
            throw new IllegalStateException(e);
        }
    }

    @Command(name = "list", description = "Lists the voices.", mixinStandardHelpOptions = true)
    void list(@Option(names = "--json", description = "Print a line of JSON for every voice.") boolean json)
            throws EnvironmentException {
        List<Voice> voices = new ArrayList<>(FreeTtsEngine.installed());
        VoiceLibrary library = EngineOptions.library();
        for (InstalledPack pack : library.packs()) {
            voices.addAll(library.voices(pack.name()));
        }
        voices.forEach(voice -> console.out().println(json ? json(voice) : text(voice)));
        if (!json) {
            listInstallable(library);
        }
    }

    private void listInstallable(VoiceLibrary library) throws EnvironmentException {
        List<String> there = library.packs().stream().map(InstalledPack::name).toList();
        for (Catalogue.Pack pack : Catalogue.read().packs()) {
            if (!there.contains(pack.name())) {
                console.err()
                        .printf(
                                Locale.ROOT,
                                "not installed: %s (%s, %s, %d MB to fetch); audio-edition voices install %s%n",
                                pack.name(),
                                pack.title(),
                                pack.licence(),
                                (pack.bytes() + Catalogue.read().runtime().bytes()) >> 20,
                                pack.name());
            }
        }
    }

    @Command(
            name = "install",
            description = "Fetches a pack of voices, verifies it, and prepares it.",
            mixinStandardHelpOptions = true)
    int install(
            @Parameters(paramLabel = "PACK", description = "Its name, as \"voices list\" shows it.") String name,
            @Option(
                            names = "--from",
                            paramLabel = "PATH",
                            description =
                                    "A folder, or a file, with files of the pack, for machines without a network.")
                    @Nullable
                    Path from)
            throws EnvironmentException {
        Catalogue catalogue = Catalogue.read();
        Catalogue.Pack pack = catalogue.pack(name).orElse(null);
        if (pack == null) {
            String known = String.join(
                    ", ", catalogue.packs().stream().map(Catalogue.Pack::name).toList());
            console.err().println("audio-edition: there is no pack '" + name + "'; there are: " + known);
            return ExitCodes.USAGE;
        }
        console.err()
                .printf(
                        Locale.ROOT,
                        "%s: %s, %d MB to fetch, and ONNX Runtime (MIT), %d MB%n",
                        pack.title(),
                        pack.licence(),
                        pack.bytes() >> 20,
                        catalogue.runtime().bytes() >> 20);
        new Installer(EngineOptions.folder(), catalogue, new InstallBar(console)).install(pack, from);
        console.out().println(EngineOptions.folder().resolve(name));
        return ExitCodes.DONE;
    }

    @Command(name = "remove", description = "Takes a pack of voices away.", mixinStandardHelpOptions = true)
    int remove(@Parameters(paramLabel = "PACK", description = "Its name.") String name) throws EnvironmentException {
        if (new Installer(EngineOptions.folder(), Catalogue.read(), new InstallBar(console)).remove(name)) {
            return ExitCodes.DONE;
        }
        console.err().println("audio-edition: the pack '" + name + "' is not installed");
        return ExitCodes.FAILED;
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
        try (SpeechEngine engine = EngineOptions.engineOf(voice)) {
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
