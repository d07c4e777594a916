package org.audioedition.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.audioedition.article.Problem;
import org.audioedition.article.intake.Intake;
import org.audioedition.article.source.ReadArticle;

/** Reads what a command line names as a source of articles: a file, an address, or standard input for {@code -}. */
final class Sources {

    private Sources() {}

    /** The articles of a source, one at least. */
    static List<ReadArticle> read(String source, Intake intake, Console console) throws IOException {
        if (source.equals("-")) {
            return intake.stream(console.in(), "stdin");
        }
        if (Intake.isAddress(source)) {
            return intake.address(source);
        }
        try {
            return intake.file(Path.of(source));
        } catch (InvalidPathException e) {
            String message = "this name cannot be said in the locale of this terminal; set LC_ALL=C.UTF-8";
            return List.of(ReadArticle.failed(Problem.error("ART-NAME", source, message)));
        }
    }

    /** The first article of a source, for commands that show one. */
    static ReadArticle readOne(String source, Intake intake, Console console) throws IOException {
        return read(source, intake, console).get(0);
    }
}
