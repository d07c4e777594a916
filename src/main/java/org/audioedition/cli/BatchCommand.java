package org.audioedition.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.audioedition.article.intake.Intake;
import org.audioedition.batch.LocalBatch;
import org.audioedition.batch.OrderLine;
import org.audioedition.batch.Shard;
import org.audioedition.casting.UnknownVoiceException;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code batch}: makes editions of many articles, and prints a receipt for each. */
@Command(
        name = BatchCommand.NAME,
        description = "Makes audio editions of many articles, several at once, and prints a line of JSON for each: its"
                + " key, files with digests, problems, seconds of audio, times. A bad article never stops the others.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  audio-edition batch -o tonight articles/ > receipts.jsonl",
            "  audio-edition batch --resume -o tonight articles/          go on where it was stopped",
            "  audio-edition batch -o tonight \"articles/**.html\" --jobs 4",
            "  audio-edition batch -o tonight --list tonight.txt --shard 1/3",
            "  audio-edition batch -o tonight --orders orders.jsonl       {\"source\": \"one.txt\", \"title\": …}",
            "  audio-edition batch --watch -o preview drafts/             every time a draft is saved",
            "",
            "Exit codes: 0 done; 1 some articles failed; 2 wrong usage; 3 disk, engine or voice not there."
        })
final class BatchCommand implements Callable<Integer> {

    static final String NAME = "batch";

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private BatchArticles articles = new BatchArticles();

    @Option(
            names = "--shard",
            paramLabel = "N/M",
            converter = ShardConverter.class,
            description =
                    "Make only part N of M. Every article is in one part, and the same one in every run; give each part"
                            + " the whole list.")
    private Shard shard = Shard.whole();

    @Option(names = "--fail-fast", description = "Begin no more articles when one has failed.")
    private boolean failFast;

    @Option(
            names = "--watch",
            description = "Go on when all is done: make an edition again whenever its article is saved, until Ctrl-C.")
    private boolean watch;

    @Mixin
    private BatchOptions options = new BatchOptions();

    @Mixin
    @SuppressWarnings("UnusedVariable") // It is read before all other options.
    private HouseOptions house = new HouseOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    /** Reads a part. */
    static final class ShardConverter implements ITypeConverter<Shard> {
        @Override
        public Shard convert(String value) {
            try {
                return Shard.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    BatchCommand(Console console) {
        this.console = console;
    }

    /** What a command line without its command's name says. */
    static BatchOptions options(Console console, String... args) throws SettingsFileException, IOException {
        BatchCommand command = new BatchCommand(console);
        String[] all = Stream.concat(Stream.of(NAME), Arrays.stream(args)).toArray(String[]::new);
        try {
            Main.configure(new CommandLine(command, new CommandFactory(console)))
                    .setDefaultValueProvider(HouseFile.of(all))
                    .parseArgs(args);
            return command.options;
        } catch (ParameterException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    @Override
    public Integer call() throws EnvironmentException, UnknownVoiceException, SettingsFileException, IOException {
        Report out = report.report(console);
        BatchSources all = sources(out);
        try (Studio studio = options.studio()) {
            studio.problems().forEach(out::problem);
            if (studio.failed()) {
                return ExitCodes.FAILED;
            }
            LocalBatch batch = new LocalBatch(options.press().jobs(), () -> new BatchWorker(options, console, studio));
            BatchRun run = new BatchRun(batch, console, report, shard, failFast);
            return watch ? watch(run, all.orders()) : run.make(all.orders());
        }
    }

    /** Makes all, then again what is saved; what goes wrong is told, and the watch goes on. */
    private int watch(BatchRun run, List<OrderLine> orders) throws EnvironmentException {
        List<Path> places = Stream.concat(
                        articles.sources().stream(), orders.stream().map(OrderLine::source))
                .filter(source -> !Intake.isAddress(source))
                .map(Path::of)
                .filter(Files::exists)
                .distinct()
                .toList();
        try (FolderChanges changes = FolderChanges.of(places)) {
            remake(run, orders);
            console.err().println("watching for changes; Ctrl-C ends it");
            new Watch(changes, System::nanoTime, saved -> remake(run, orders(saved, orders))).run();
            return ExitCodes.DONE;
        } catch (IOException e) {
            throw new EnvironmentException(
                    "the folders cannot be watched (" + e.getMessage() + "); the system may allow few watches", e);
        }
    }

    private void remake(BatchRun run, List<OrderLine> orders) {
        try {
            run.make(orders);
        } catch (EnvironmentException e) {
            console.err().println("audio-edition: " + e.getMessage());
        }
    }

    /** The orders of files; a new one is read as it is. */
    private static List<OrderLine> orders(List<Path> saved, List<OrderLine> known) {
        return saved.stream()
                .filter(Files::isRegularFile)
                .map(Path::toString)
                .flatMap(source -> {
                    List<OrderLine> same = known.stream()
                            .filter(order -> order.source().equals(source))
                            .toList();
                    return same.isEmpty() ? Stream.of(OrderLine.of(source)) : same.stream();
                })
                .toList();
    }

    private BatchSources sources(Report out) throws EnvironmentException {
        BatchSources all = new BatchSources(console.in(), out::problem);
        try {
            for (String source : articles.sources()) {
                all.add(source);
            }
            for (String list : articles.lists()) {
                all.addList(list);
            }
            for (String file : articles.orders()) {
                all.addOrders(file);
            }
        } catch (IOException e) {
            throw new EnvironmentException(
                    "a list of articles cannot be read (" + e.getMessage() + "); check its name and folder", e);
        }
        if (spec != null) {
            articles.require(spec);
        }
        return all;
    }
}
