package org.audioedition.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.audioedition.article.Footnotes;
import org.audioedition.article.intake.Intake;
import org.audioedition.article.intake.SourceType;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.ReadArticle;
import org.audioedition.article.source.web.FetchLimits;
import org.audioedition.article.source.web.Fetcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options that say of an article what it does not say itself. */
final class ArticleOptions {

    static final String SOURCES =
            "Files, or addresses that begin with http:// or https://: HTML, EPUB, DOCX, Markdown, RSS and"
                    + " Atom feeds, e-mail, plain text; - is standard input.";

    @Option(
            names = "--from",
            paramLabel = "TYPE",
            description = "What the source is: ${COMPLETION-CANDIDATES} (default: what its content looks like).")
    private @Nullable SourceType from;

    @Option(names = "--title", paramLabel = "TEXT", description = "The title, if it is not the first line.")
    private @Nullable String title;

    @Option(names = "--byline", paramLabel = "NAME", description = "Who wrote it.")
    private @Nullable String byline;

    @Option(
            names = "--published",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description = "The day of publication.")
    private @Nullable LocalDate published;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            converter = LanguageConverter.class,
            description =
                    "A BCP 47 tag; en-GB reads 1/7/2026 as the first of July (default: what the article says, else en).")
    private @Nullable String language;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who publishes it.")
    private @Nullable String publisher;

    @Option(
            names = "--rights",
            paramLabel = "TEXT",
            description = "Who may do what with it, as \"© 2026 The Gazette\".")
    private @Nullable String rights;

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            defaultValue = "10",
            converter = SizeConverter.class,
            description = "The largest file to read, in megabytes (default: ${DEFAULT-VALUE}).")
    private int maxSize = 10;

    @Option(
            names = "--follow",
            description = "Read the page that a feed's item leads to where the feed has only a summary.")
    private boolean follow;

    @Option(
            names = "--allow-private",
            description = "Fetch from addresses of this machine and of private networks, too.")
    private boolean allowPrivate;

    @Option(
            names = "--footnotes",
            paramLabel = "end|citation",
            defaultValue = "end",
            description =
                    "Where footnotes are read: where the article has them, or behind the paragraph that refers to them"
                            + " (default: ${DEFAULT-VALUE}).")
    private FootnotePlace footnotes = FootnotePlace.END;

    /** Where footnotes are read. */
    enum FootnotePlace {
        END,
        CITATION
    }

    /** What was read, in the order in which it is to be heard. */
    ReadArticle arranged(ReadArticle read) {
        return footnotes == FootnotePlace.END || read.found() == null
                ? read
                : new ReadArticle(
                        Footnotes.atCitations(read.found()), read.dropped(), read.problems(), read.original());
    }

    /** Reads a day. */
    static final class DayConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + value + "' is no day; write it as 2026-01-31");
            }
        }
    }

    /** Reads a language tag. */
    static final class LanguageConverter implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            try {
                return new Locale.Builder().setLanguageTag(value).build().toLanguageTag();
            } catch (IllformedLocaleException e) {
                throw new TypeConversionException("'" + value + "' is no language tag; write it as en or en-GB");
            }
        }
    }

    /** Reads a number of megabytes. */
    static final class SizeConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("[1-9]\\d{0,3}")) {
                throw new TypeConversionException("'" + value + "' is no size; give megabytes from 1 to 9999");
            }
            return Integer.valueOf(value);
        }
    }

    /**
     * The articles of a source, as they are to be heard.
     *
     * @param metadata what the editor says of them
     * @param keep whether they come with what they were read from
     */
    List<ReadArticle> read(String source, MetadataOptions metadata, boolean keep, Console console) throws IOException {
        return Sources.read(source, intake(metadata, keep), console).stream()
                .map(one -> arranged(LanguageGate.admit(one, metadata)))
                .toList();
    }

    /**
     * The door through which the articles come.
     *
     * @param keep whether they come with what they were read from
     */
    Intake intake(boolean keep) {
        return intake(metadata(), keep);
    }

    private Intake intake(MetadataOptions metadata, boolean keep) {
        long most = maxSize * 1_000_000L;
        Fetcher fetcher = new Fetcher(Version.generator(), FetchLimits.usual(most, allowPrivate));
        return new Intake(metadata, from, most, fetcher, follow, keep);
    }

    MetadataOptions metadata() {
        return new MetadataOptions(
                title, byline, published == null ? null : published.toString(), language, publisher, rights);
    }
}
