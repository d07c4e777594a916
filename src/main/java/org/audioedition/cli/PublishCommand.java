package org.audioedition.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.audioedition.batch.FeedOfMany;
import org.audioedition.batch.FormKind;
import org.audioedition.batch.FormSettings;
import org.audioedition.batch.Receipt;
import org.audioedition.batch.Reissue;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code publish}: gives editions that are there more forms, without speaking again. */
@Command(
        name = "publish",
        description = "Makes more forms of editions that are there, without speaking again, and prints their folders.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  audio-edition publish --feed audio/feed.xml --base-url https://example.org/audio/ audio/*/",
            "  audio-edition publish audio/my-article --form mp3,epub",
            "  audio-edition publish audio/*/ --form podcast --base-url https://example.org/audio/",
            "",
            "Exit codes: 0 done; 1 a folder is no whole edition; 2 wrong usage; 3 a form cannot be made here."
        })
final class PublishCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "EDITION", description = "Folders with an edition.json.")
    private List<Path> editions = List.of();

    @Mixin
    private FormOptions forms = new FormOptions();

    @Option(
            names = "--feed",
            paramLabel = "FILE",
            description = "Write a podcast feed of all these editions, too, as a file beside their folders.")
    private @Nullable Path feed;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many forms are made at once (default: one for each core).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Mixin
    @SuppressWarnings("UnusedVariable") // It is read before all other options.
    private HouseOptions house = new HouseOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    PublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws EnvironmentException {
        Report out = report.report(console);
        FormSettings settings =
                feed == null ? forms.settings(jobs) : forms.settings(jobs, FormKind.COVER, FormKind.MP3);
        forms.note(settings).ifPresent(out::problem);
        int code = ExitCodes.DONE;
        List<Receipt> receipts = new ArrayList<>();
        for (Path edition : editions) {
            Receipt receipt = Reissue.publish(edition, settings);
            out.published(receipt);
            receipts.add(receipt);
            code = Math.max(code, ExitCodes.of(receipt));
        }
        if (feed != null) {
            FeedOfMany.write(receipts, settings.baseUrl(), feed);
        }
        return code;
    }
}
