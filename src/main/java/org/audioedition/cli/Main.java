package org.audioedition.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The program's door: parses the command line, runs a command, returns its exit code. */
@Command(
        name = "audio-edition",
        description = "Turns written articles into an audio edition: a chaptered WAV audiobook with quotes in their own"
                + " voice, and its transcript.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  audio-edition render article.txt                 an edition in audio/",
            "  audio-edition render *.txt -o tonight            one for each article",
            "  audio-edition publish audio/my-article --form all   more forms of an edition",
            "  audio-edition script article.txt                 what would be said, and by whom",
            "  audio-edition article page.html                  what of a page is the article",
            "  audio-edition words < lines.txt                  how each line is said",
            "  audio-edition check audio/my-article             is it still whole and right?",
            "  source <(audio-edition generate-completion)      completion for bash and zsh",
            "",
            "Exit codes: 0 done; 1 some articles failed; 2 wrong usage; 3 disk, engine or voice not there."
        })
public final class Main implements Runnable {

    private static final List<Class<?>> COMMANDS = List.of(
            RenderCommand.class,
            BatchCommand.class,
            PublishCommand.class,
            ScriptCommand.class,
            ArticleCommand.class,
            WordsCommand.class,
            QuotesCommand.class,
            VoicesCommand.class,
            CheckCommand.class,
            ConfigCommand.class,
            AutoComplete.GenerateCompletion.class,
            CommandLine.HelpCommand.class);

    /** Commands that tell of the options of others. */
    private static final Set<String> SHOWING = Set.of("help", "generate-completion");

    @CommandLine.Spec
    private @Nullable CommandSpec spec;

    private Main() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] args) {
        // FreeTTS and others fold case by the default locale; a Turkish one would change the words.
        Locale.setDefault(Locale.ROOT);
        Console console = Console.system();
        if (!Arrays.asList(args).contains("--debug")) {
            // FreeTTS prints there what it thinks of a word ("Can't find diphone"); our own words go to the console.
            System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        }
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> console.err().println("audio-edition: " + e));
        int code = run(console, args);
        console.flush();
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs a command line on given streams and returns its exit code. */
    static int run(Console console, String... args) {
        CommandLine line = new CommandLine(new Main(), new CommandFactory(console));
        addCommands(line, args.length == 0 ? "" : args[0]);
        return execute(line, console, args, args);
    }

    /**
     * Runs a command line.
     *
     * @param named the same with the command's name before it, which says whether there is a house file for it
     */
    static int execute(CommandLine line, Console console, String[] named, String... args) {
        configure(line)
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((e, command, result) -> Failures.report(e, console, result));
        try {
            HouseFile house = HouseFile.of(named);
            CommandLine.IParameterExceptionHandler usual = line.getParameterExceptionHandler();
            line.setDefaultValueProvider(house).setParameterExceptionHandler((e, all) -> {
                HouseFile.Setting setting = e.getArgSpec() == null ? null : house.setting(e.getArgSpec());
                if (setting != null && setting.value().equals(e.getValue())) {
                    console.err().println("(said in " + setting.place() + ")");
                }
                return usual.handleParseException(e, all);
            });
        } catch (SettingsFileException e) {
            console.err().println("audio-edition: " + e.getMessage());
            return ExitCodes.USAGE;
        } catch (IOException e) {
            console.err().println("audio-edition: the house file cannot be read (" + e.getMessage() + ")");
            return ExitCodes.ENVIRONMENT;
        }
        return line.execute(args);
    }

    /** How all command lines are read. */
    static CommandLine configure(CommandLine line) {
        return line.setCaseInsensitiveEnumValuesAllowed(true).setExpandAtFiles(false);
    }

    /**
     * Adds the commands: the one that is asked for, all where one may show another's options, else no more than their names. To read what
     * each declares would take longer than to read an article.
     */
    private static void addCommands(CommandLine line, String first) {
        for (Class<?> command : COMMANDS) {
            Command declared = Objects.requireNonNull(command.getAnnotation(Command.class));
            if (first.equals(declared.name()) || SHOWING.contains(first)) {
                line.addSubcommand(command);
            } else {
                CommandSpec named = CommandSpec.create();
                named.usageMessage().header(declared.header()).description(declared.description());
                line.addSubcommand(declared.name(), named);
            }
        }
    }

    @Override
    public void run() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the specification");
        }
        throw new ParameterException(
                spec.commandLine(),
                "a command is missing: render, batch, publish, script, article, words, quotes, voices, config or check");
    }
}
