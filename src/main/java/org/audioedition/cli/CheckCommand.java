package org.audioedition.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.audioedition.check.EditionChecker;
import org.audioedition.check.Fault;
import org.audioedition.check.Verdict;
import org.audioedition.store.EnvironmentException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: reads editions again and says what is wrong with them. */
@Command(
        name = "check",
        description =
                "Reads editions again, file by file and sample by sample, and says what is wrong: a line for every"
                        + " fault, or one that the edition is whole.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  audio-edition check audio/my-article",
            "  audio-edition check --json audio/* | jq 'select(.whole | not)'",
            "",
            "Exit codes: 0 all are whole; 1 there are faults; 2 wrong usage; 3 a file cannot be read."
        })
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "EDITION", description = "Folders with an edition.json.")
    private List<Path> editions = List.of();

    @Option(names = "--json", description = "Print a line of JSON for every edition.")
    private boolean json;

    /** {@link Failures} asks the command line for it. */
    @SuppressWarnings("unused")
    @Option(names = "--debug", description = "Show where in the program a failure arose.")
    private boolean debug;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws EnvironmentException {
        boolean whole = true;
        for (Path edition : editions) {
            Verdict verdict = check(edition);
            whole &= verdict.whole();
            if (json) {
                console.out().println(json(edition, verdict));
            } else if (verdict.whole()) {
                console.out().println(edition + ": " + summary(verdict));
            } else {
                verdict.faults().forEach(fault -> console.out().println(line(edition, fault)));
            }
        }
        return whole ? ExitCodes.DONE : ExitCodes.FAILED;
    }

    private static Verdict check(Path edition) throws EnvironmentException {
        try {
            return EditionChecker.check(edition);
        } catch (IOException e) {
            String message =
                    "reading " + edition + " failed (" + e + "); see that its files may be read, and the disk is sound";
            throw new EnvironmentException(message, e);
        }
    }

    private static String line(Path edition, Fault fault) {
        Path file = fault.file().isEmpty() ? edition : edition.resolve(fault.file());
        return file + ": " + fault.message() + " [" + fault.id() + "]";
    }

    private static String summary(Verdict verdict) {
        long seconds = (long) verdict.seconds();
        return String.format(
                Locale.ROOT,
                "whole (%d files, %d:%02d:%02d, %d %s)",
                verdict.files(),
                seconds / 3600,
                seconds / 60 % 60,
                seconds % 60,
                verdict.chapters(),
                verdict.chapters() == 1 ? "chapter" : "chapters");
    }

    private static JsonObject json(Path edition, Verdict verdict) {
        JsonArray faults = new JsonArray();
        for (Fault fault : verdict.faults()) {
            JsonObject one = new JsonObject();
            one.addProperty("id", fault.id());
            one.addProperty("file", fault.file());
            one.addProperty("message", fault.message());
            faults.add(one);
        }
        JsonObject line = new JsonObject();
        line.addProperty("folder", edition.toString());
        line.addProperty("whole", verdict.whole());
        line.addProperty("files", verdict.files());
        line.addProperty("seconds", verdict.seconds());
        line.addProperty("chapters", verdict.chapters());
        line.add("faults", faults);
        return line;
    }
}
