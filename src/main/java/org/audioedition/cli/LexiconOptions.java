package org.audioedition.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.Problem;
import org.audioedition.lexicon.Lexicon;
import org.audioedition.lexicon.PlsReader;
import org.audioedition.store.Digests;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that say how words are pronounced. */
final class LexiconOptions {

    private static final int SHOWN_DIGITS = 12;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            split = HouseFile.BETWEEN_FILES,
            description =
                    "Names and words with their pronunciation (W3C PLS 1.0); it wins over what the program knows, and a"
                            + " later FILE over an earlier one.")
    private List<Path> files = List.of();

    /**
     * What the files hold.
     *
     * @param lexicon their entries over those that come with the program
     * @param names the files' names, each with the beginning of its digest
     * @param problems what is wrong with them
     */
    record Loaded(Lexicon lexicon, List<String> names, List<Problem> problems) {

        /** Whether a file is no lexicon at all, so that nothing should be said without it. */
        boolean failed() {
            return problems.stream().anyMatch(Problem::isError);
        }
    }

    Loaded load() throws IOException {
        Lexicon lexicon = Lexicon.builtIn();
        List<String> names = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw wrong("--lexicon " + Visible.of(file.toString()) + ": there is no such file");
            }
            String name = String.valueOf(file.getFileName());
            try (InputStream in = Files.newInputStream(file)) {
                PlsReader.Reading read = PlsReader.read(in, name);
                problems.addAll(read.problems());
                lexicon = Lexicon.of(read.lexemes()).over(lexicon);
            }
            names.add(name + " sha256:" + Digests.sha256(file).substring(0, SHOWN_DIGITS));
        }
        return new Loaded(lexicon, names, problems);
    }

    private RuntimeException wrong(String message) {
        return spec == null
                ? new IllegalArgumentException(message)
                : new ParameterException(spec.commandLine(), message);
    }
}
