package org.audioedition.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.audioedition.batch.VoiceSample;
import org.audioedition.casting.UnknownVoiceException;
import org.audioedition.install.Access;
import org.audioedition.install.Catalogue;
import org.audioedition.install.Installer;
import org.audioedition.install.OwnVoice;
import org.audioedition.install.VoiceLibrary;
import org.audioedition.speech.SpeechEngine;
import org.audioedition.speech.freetts.FreeTtsEngine;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code voices}: what voices there are, and how they sound. */
@Command(
        name = "voices",
        description = "Lists voices, lets one be heard, installs more.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  audio-edition voices list",
            "  audio-edition voices sample kevin-alto \"Good evening.\"",
            "  audio-edition voices install kokoro",
            "  audio-edition voices install en_GB-alba-medium.onnx"
        })
final class VoicesCommand implements Callable<Integer> {

    private final Console console;
    private final Path folder;
    private final Supplier<Catalogue> catalogue;
    private final Access access;

    VoicesCommand(Console console) {
        this(
                console,
                EngineOptions.folder(),
                Catalogue::read,
                Access.by(System.getenv().getOrDefault("PATH", "")));
    }

    VoicesCommand(Console console, Path folder, Supplier<Catalogue> catalogue, Access access) {
        this.console = console;
        this.folder = folder;
        this.catalogue = catalogue;
        this.access = access;
    }

    @Override
    public Integer call() throws EnvironmentException {
        return list(false);
    }

    @Command(
            name = "list",
            description = "Lists the voices that are there, and the packs that can be installed.",
            mixinStandardHelpOptions = true)
    int list(@Option(names = "--json", description = "Print a line of JSON for every voice and pack.") boolean json)
            throws EnvironmentException {
        VoiceTable table = VoiceTable.of(VoiceLibrary.in(folder), catalogue.get(), console.err()::println);
        (json ? table.json() : table.text()).forEach(console.out()::println);
        return ExitCodes.DONE;
    }

    @Command(
            name = "install",
            description = "Fetches a pack of voices, verifies it, and prepares it.",
            mixinStandardHelpOptions = true)
    int install(
            @Parameters(
                            paramLabel = "PACK",
                            description =
                                    "Its name, as \"voices list\" shows it; or a Piper voice of your own: an .onnx"
                                            + " file with its .onnx.json beside it, or a folder with both.")
                    String pack,
            @Option(
                            names = "--from",
                            paramLabel = "PATH",
                            description = "A folder, or a file, that is asked for the files of the pack before any"
                                    + " source, for machines without a network.")
                    @Nullable
                    Path from)
            throws EnvironmentException {
        Catalogue.Pack known = catalogue.get().pack(pack).orElse(null);
        if (from != null && !Files.exists(from)) {
            return usage("there is nothing at " + from);
        }
        List<Path> given = from == null ? List.of() : List.of(from);
        if (known != null) {
            return install(known, given);
        }
        Path place = Path.of(pack);
        if (!Files.exists(place)) {
            String names = String.join(
                    ", ",
                    catalogue.get().packs().stream().map(Catalogue.Pack::name).toList());
            return usage("there is no pack and no file '" + pack + "'; the packs are: " + names);
        }
        OwnVoice own = OwnVoice.at(place, catalogue.get(), VoiceLibrary.in(folder));
        return install(
                own.pack(), Stream.concat(own.given().stream(), given.stream()).toList());
    }

    private int install(Catalogue.Pack pack, List<Path> given) throws EnvironmentException {
        try (InstallBar bar = new InstallBar(console)) {
            Installer installer = new Installer(folder, catalogue.get(), access, bar);
            console.err()
                    .printf(
                            Locale.ROOT,
                            "%s: %s; %.1f MB to fetch%n",
                            pack.title(),
                            pack.licence(),
                            installer.missing(pack) / 1e6);
            installer.install(pack, given);
        }
        console.out().println(folder.resolve(pack.name()));
        return ExitCodes.DONE;
    }

    private int usage(String message) {
        console.err().println("audio-edition: " + message);
        return ExitCodes.USAGE;
    }

    @Command(name = "remove", description = "Takes a pack of voices away.", mixinStandardHelpOptions = true)
    int remove(@Parameters(paramLabel = "PACK", description = "Its name.") String name) throws EnvironmentException {
        try (InstallBar bar = new InstallBar(console)) {
            if (new Installer(folder, catalogue.get(), access, bar).remove(name)) {
                return ExitCodes.DONE;
            }
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
        try (SpeechEngine engine = new FreeTtsEngine()) {
            if (!VoiceSample.write(engine, voice, said, file.toAbsolutePath(), Version.generator())) {
                console.err().println("audio-edition: there is not a word in it to say");
                return ExitCodes.FAILED;
            }
        }
        console.out().println(file);
        return ExitCodes.DONE;
    }
}
