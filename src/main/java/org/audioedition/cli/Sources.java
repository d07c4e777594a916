package org.audioedition.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.audioedition.article.Problem;
import org.audioedition.article.intake.SourceFile;
import org.audioedition.article.source.ReadArticle;

/** Reads what a command line names as an article: a file, or standard input for {@code -}. */
final class Sources {

    private Sources() {}

    static ReadArticle read(String source, ArticleOptions options, Console console) throws IOException {
        if (source.equals("-")) {
            return SourceFile.read(console.in(), "stdin", options.metadata(), options.maxBytes());
        }
        try {
            return SourceFile.read(Path.of(source), options.metadata(), options.maxBytes());
        } catch (InvalidPathException e) {
            String message = "this name cannot be said in the locale of this terminal; set LC_ALL=C.UTF-8";
            return new ReadArticle(null, List.of(), List.of(Problem.error("ART-NAME", source, message)));
        }
    }
}
