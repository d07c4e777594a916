package org.audioedition.cli;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.audioedition.casting.UnknownVoiceException;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code batch} on a cluster: its command line, and what is printed; whoever knows the cluster does the work between them. */
@Command(
        name = BatchCommand.NAME,
        customSynopsis =
                "spark-submit --class org.audioedition.cluster.SparkBatch audio-edition.jar [OPTIONS] -o ADDRESS SOURCE...%n",
        description = "Makes audio editions of many articles on a cluster, and prints a line of JSON for each, as"
                + " \"audio-edition batch\" does. Sources and output are addresses of Hadoop's file systems (file:, hdfs:,"
                + " s3a: ...); files of settings lie where the driver runs.",
        mixinStandardHelpOptions = true)
public final class ClusterCommand implements Callable<Integer> {

    private final Console console;
    private final Job job;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private BatchArticles articles = new BatchArticles();

    @Option(
            names = "--partition-characters",
            paramLabel = "N",
            defaultValue = "400000",
            description = "How many characters of articles a task takes at most: the work that is lost when its machine"
                    + " dies (default: ${DEFAULT-VALUE}, some eighty articles of five minutes).")
    private long partitionCharacters = 400_000;

    @Mixin
    private BatchOptions options = new BatchOptions();

    @Mixin
    @SuppressWarnings("UnusedVariable") // It is read before all other options.
    private HouseOptions house = new HouseOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    private ClusterCommand(Console console, Job job) {
        this.console = console;
        this.job = job;
    }

    /** What is done with the command line. */
    @FunctionalInterface
    public interface Job {
        /**
         * Makes the editions.
         *
         * @return a receipt of each, a line of JSON
         * @throws EnvironmentException if a machine lacks something
         */
        List<String> run(ClusterCommand command) throws EnvironmentException;
    }

    /** Reads a command line, does the job with it, and returns the exit code. */
    public static int run(Job job, String... args) {
        Console console = Console.system();
        CommandLine line = new CommandLine(new ClusterCommand(console, job), new CommandFactory(console));
        String[] named =
                Stream.concat(Stream.of(BatchCommand.NAME), Stream.of(args)).toArray(String[]::new);
        int code = Main.execute(line, console, named, args);
        console.flush();
        return code;
    }

    @Override
    public Integer call() throws EnvironmentException, SettingsFileException, UnknownVoiceException, IOException {
        articles.require(spec());
        if (partitionCharacters < 1) {
            throw new ParameterException(spec().commandLine(), "--partition-characters is 1 at least");
        }
        if (refuses()) {
            return ExitCodes.FAILED;
        }
        long begun = System.nanoTime();
        List<String> receipts = job.run(this);
        receipts.forEach(console.out()::println);
        Tally tally = new Tally();
        receipts.forEach(receipt -> tally.add(JsonParser.parseString(receipt).getAsJsonObject()));
        if (!report.quiet() || tally.hasFailures()) {
            tally.lines(List.of(), (System.nanoTime() - begun) / 1e9).forEach(console.err()::println);
        }
        return tally.code(report.strict());
    }

    /** Whether the settings are wrong; their faults are told here, and not by every machine. */
    private boolean refuses() throws SettingsFileException, UnknownVoiceException, IOException {
        Report out = report.report(console);
        try (Studio studio = options.studio()) {
            studio.problems().forEach(out::problem);
            return studio.failed();
        } catch (EnvironmentException e) {
            // Nobody speaks on this machine; the voices may well be on the others.
            return false;
        }
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the specification");
        }
        return spec;
    }

    /** What articles are made of: files, addresses, folders, patterns. */
    public List<String> sources() {
        return articles.sources();
    }

    /** Files that name sources. */
    public List<String> lists() {
        return articles.lists();
    }

    /** Files of orders. */
    public List<String> orders() {
        return articles.orders();
    }

    /** Where the editions' folders go: a file name or an address. */
    public String output() {
        return PassedOptions.of(spec()).output();
    }

    /** The options for {@link BatchWorker#open} on any machine, without the output and those that name files. */
    public List<String> options() {
        return PassedOptions.of(spec()).texts();
    }

    /** The files that options name, in their order, by option. */
    public Map<String, List<Path>> files() {
        return PassedOptions.of(spec()).files();
    }

    /** Whether editions that are there are made again. */
    public boolean anew() {
        return options.press().anew();
    }

    /** How many characters of articles a task takes at most. */
    public long partitionCharacters() {
        return partitionCharacters;
    }

    /** Whether a file in a folder is taken for an article, by its name. */
    public static boolean isArticle(String name) {
        return BatchSources.isArticle(Path.of(name));
    }
}
