package org.audioedition.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code batch} on a cluster: its command line, taken apart so that other machines can be told of it. Settings of the house file stand
 * among the options then, and files of settings apart from them.
 */
@Command(
        name = BatchCommand.NAME,
        customSynopsis =
                "spark-submit --class org.audioedition.cluster.SparkBatch audio-edition.jar [OPTIONS] -o ADDRESS SOURCE...",
        description = "Makes audio editions of many articles on a cluster, and prints a line of JSON for each, as"
                + " \"audio-edition batch\" does. Addresses are those of Hadoop's file systems: file:, hdfs:, s3a: ...",
        sortOptions = true,
        mixinStandardHelpOptions = true)
public final class ClusterCommand implements Callable<Integer> {

    /** What holds for one machine, or is said for every machine anew. */
    private static final Set<String> APART = Set.of("--output", "--anew", "--resume", "--jobs");

    /** A folder that every machine has for itself. */
    private static final String CACHE = "--cache";

    private final Console console;
    private final Job job;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "SOURCE",
            description = "Files, folders, patterns of names, or addresses that begin with http:// or https://.")
    private List<String> sources = List.of();

    @Option(
            names = "--partition-characters",
            paramLabel = "N",
            defaultValue = "400000",
            description = "How many characters of articles a task takes at most: the work that is done again when its"
                    + " machine dies (default: ${DEFAULT-VALUE}, some eighty articles of five minutes).")
    private long partitionCharacters = 400_000;

    @Mixin
    private BatchOptions options = new BatchOptions();

    @Mixin
    @SuppressWarnings("UnusedVariable") // It is read before all other options.
    private HouseOptions house = new HouseOptions();

    @Option(names = "--debug", description = "Show where in the program a failure arose.")
    @SuppressWarnings("UnusedVariable") // Whoever reports a failure asks for it.
    private boolean debug;

    private ClusterCommand(Console console, Job job) {
        this.console = console;
        this.job = job;
    }

    /** What is done with the command line. */
    @FunctionalInterface
    public interface Job {
        /**
         * Does it.
         *
         * @return whether all articles have their editions
         * @throws EnvironmentException if a machine lacks something
         */
        boolean run(ClusterCommand command) throws EnvironmentException;
    }

    /** Reads a command line, does the job with it, and returns the exit code. */
    public static int run(Job job, String... args) {
        Console console = Console.system();
        CommandLine line = new CommandLine(new ClusterCommand(console, job), new CommandFactory(console));
        int code = Main.execute(
                line,
                console,
                Stream.concat(Stream.of(BatchCommand.NAME), Stream.of(args)).toArray(String[]::new),
                args);
        console.flush();
        return code;
    }

    @Override
    public Integer call() throws EnvironmentException {
        if (sources.isEmpty()) {
            throw new ParameterException(spec().commandLine(), "articles are missing: give files, folders or patterns");
        }
        if (partitionCharacters < 1) {
            throw new ParameterException(spec().commandLine(), "--partition-characters is 1 at least");
        }
        return job.run(this) ? ExitCodes.DONE : ExitCodes.FAILED;
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the specification");
        }
        return spec;
    }

    /** What articles are made of, as it was said. */
    public List<String> sources() {
        return List.copyOf(sources);
    }

    /** Where the editions' folders go, as it was said: a file name or an address. */
    public String output() {
        return said(option("--output")).stream().reduce((first, last) -> last).orElse("audio");
    }

    /** Whether editions that are there are made again. */
    public boolean anew() {
        return options.press().anew();
    }

    public long partitionCharacters() {
        return partitionCharacters;
    }

    /** Prints a line of the result. */
    public void print(String line) {
        console.out().println(line);
    }

    /** The options for {@link BatchWorker#open}, without those that name files, and without the output. */
    public List<String> options() {
        List<String> all = new ArrayList<>();
        for (OptionSpec option : passedOn()) {
            if (!namesFiles(option)) {
                boolean flag = option.arity().max() == 0;
                said(option).stream()
                        .filter(value -> !flag || Boolean.parseBoolean(value))
                        .map(value -> flag ? option.longestName() : option.longestName() + "=" + value)
                        .forEach(all::add);
            }
        }
        if (all.stream().noneMatch(option -> option.startsWith(CACHE + "="))) {
            // A user's cache is for what is heard again; an archive's is as large as its audio.
            all.add("--no-cache");
        }
        return all;
    }

    /** The files that options name, in their order, by option. */
    public Map<String, List<Path>> files() {
        Map<String, List<Path>> all = new LinkedHashMap<>();
        for (OptionSpec option : passedOn()) {
            Object value = option.getValue();
            if (namesFiles(option) && value != null) {
                List<Path> files = value instanceof List<?> several
                        ? several.stream().map(Path.class::cast).toList()
                        : List.of((Path) value);
                all.put(option.longestName(), files);
            }
        }
        return all;
    }

    private List<OptionSpec> passedOn() {
        CommandSpec mixin = Objects.requireNonNull(spec().mixins().get("options"), "the field of that name");
        return mixin.options().stream()
                .filter(option -> !APART.contains(option.longestName()))
                .toList();
    }

    private static boolean namesFiles(OptionSpec option) {
        boolean path =
                option.type() == Path.class || List.of(option.auxiliaryTypes()).contains(Path.class);
        return path && !option.longestName().equals(CACHE);
    }

    private OptionSpec option(String name) {
        return Objects.requireNonNull(spec().optionsMap().get(name), name);
    }

    /** What was said for an option, on the command line or else in the house file. */
    private List<String> said(OptionSpec option) {
        OptionSpec matched = spec().commandLine().getParseResult().matchedOption(option.longestName());
        if (matched != null) {
            return matched.originalStringValues();
        }
        String house = spec().defaultValueProvider() instanceof HouseFile file ? file.defaultValue(option) : null;
        return house == null ? List.of() : List.of(house);
    }
}
