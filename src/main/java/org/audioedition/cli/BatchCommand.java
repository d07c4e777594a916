package org.audioedition.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.audioedition.batch.LocalBatch;
import org.audioedition.batch.OrderLine;
import org.audioedition.batch.ReceiptLine;
import org.audioedition.casting.UnknownVoiceException;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code batch}: makes editions of many articles, and prints a receipt for each. */
@Command(
        name = BatchCommand.NAME,
        description = "Makes audio editions of many articles, several at once, and prints a line of JSON for each: its"
                + " key, files with digests, problems, seconds of audio, times.",
        mixinStandardHelpOptions = true)
final class BatchCommand implements Callable<Integer> {

    static final String NAME = "batch";

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "SOURCE", description = "Articles.")
    private List<String> sources = List.of();

    @Mixin
    private BatchOptions options = new BatchOptions();

    @Mixin
    @SuppressWarnings("UnusedVariable") // It is read before all other options.
    private HouseOptions house = new HouseOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

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
        if (sources.isEmpty() && spec != null) {
            throw new ParameterException(spec.commandLine(), "articles are missing");
        }
        try (Studio studio = options.studio()) {
            studio.problems().forEach(out::problem);
            if (studio.failed()) {
                return ExitCodes.FAILED;
            }
            LocalBatch batch = new LocalBatch(options.press().jobs(), () -> new BatchWorker(options, console, studio));
            List<OrderLine> orders = batch.survey(
                    new ArrayList<>(sources).stream().map(OrderLine::of).iterator(), order -> {});
            int[] code = new int[1];
            batch.print(orders, receipt -> true, receipt -> {
                console.out().println(receipt);
                if (receipt.state() == ReceiptLine.State.FAILED) {
                    code[0] = ExitCodes.FAILED;
                }
            });
            return code[0];
        }
    }
}
