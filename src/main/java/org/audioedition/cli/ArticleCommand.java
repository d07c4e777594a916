package org.audioedition.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.audioedition.article.Article;
import org.audioedition.article.intake.Intake;
import org.audioedition.article.source.ReadArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code article}: prints what of a source is the article, and what was left out and why; makes no audio. */
@Command(
        name = "article",
        description =
                "Prints what of a source is the article: its metadata and parts, what was left out and why. Makes no"
                        + " audio.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  audio-edition article page.html",
            "  audio-edition article --json *.html | jq -r .text",
            "  audio-edition article --from html - < page"
        })
final class ArticleCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "SOURCE", description = ArticleOptions.SOURCES)
    private List<String> sources = List.of();

    @Mixin
    private ArticleOptions article = new ArticleOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    ArticleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Report out = report.report(console);
        Intake intake = article.intake(false);
        int code = ExitCodes.DONE;
        for (String source : new LinkedHashSet<>(sources)) {
            for (ReadArticle read : Sources.read(source, intake, console)) {
                read.problems().forEach(out::problem);
                Article found = read.article().orElse(null);
                boolean noted = report.strict() && !read.problems().isEmpty();
                code = found == null || noted ? ExitCodes.FAILED : code;
                if (found != null) {
                    print(new ArticleListing(source, found, read.dropped()));
                }
            }
        }
        return code;
    }

    private void print(ArticleListing listing) {
        if (report.json()) {
            console.out().println(listing.json());
        } else {
            listing.lines().forEach(console.out()::println);
        }
    }
}
