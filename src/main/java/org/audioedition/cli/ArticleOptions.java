package org.audioedition.cli;

import java.time.LocalDate;
import org.audioedition.article.source.MetadataOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say of an article what it does not say itself. */
final class ArticleOptions {

    @Option(names = "--title", paramLabel = "TEXT", description = "The title, if it is not the first line.")
    private @Nullable String title;

    @Option(names = "--byline", paramLabel = "NAME", description = "Who wrote it.")
    private @Nullable String byline;

    @Option(names = "--published", paramLabel = "YYYY-MM-DD", description = "The day of publication.")
    private @Nullable LocalDate published;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "A BCP 47 tag; en-GB reads 1/7/2026 as the first of July (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            defaultValue = "10",
            description = "The largest file to read, in megabytes (default: ${DEFAULT-VALUE}).")
    private int maxSize = 10;

    MetadataOptions metadata() {
        return new MetadataOptions(title, byline, published == null ? null : published.toString(), language);
    }

    long maxBytes() {
        return maxSize * 1_000_000L;
    }
}
