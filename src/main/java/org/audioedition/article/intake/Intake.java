package org.audioedition.article.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.input.BoundedInputStream;
import org.audioedition.article.Problem;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.Original;
import org.audioedition.article.source.ReadArticle;
import org.audioedition.article.source.Source;
import org.audioedition.article.source.SourceException;
import org.audioedition.article.source.web.FetchLimits;
import org.audioedition.article.source.web.Fetcher;
import org.jspecify.annotations.Nullable;

/**
 * The door for articles: a file, a stream or an address, read with a bound; what cannot be read becomes a problem.
 *
 * @param options what the editor says of the articles
 * @param type what the sources are, or null to find out
 * @param most the largest size to read, in bytes
 * @param fetcher fetches what lies on the web
 * @param follow whether a feed's summaries are followed to their pages
 * @param keep whether the articles come with what they were read from
 */
public record Intake(
        MetadataOptions options, @Nullable SourceType type, long most, Fetcher fetcher, boolean follow, boolean keep) {

    /** An intake of which nothing special is wanted. */
    public static Intake plain(MetadataOptions options, long most) {
        return new Intake(
                options, null, most, new Fetcher("audio-edition", FetchLimits.usual(most, false)), false, false);
    }

    /** The articles in a file, one at least. */
    public List<ReadArticle> file(Path file) {
        String place = file.toString();
        if (Files.isDirectory(file)) {
            return failed(Problem.error("ART-FOLDER", place, "this is a folder; give the files in it"));
        }
        if (!Files.exists(file)) {
            return failed(Problem.error("ART-MISSING", place, "there is no such file; check its name and folder"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            Path name = file.getFileName();
            return stream(in, name == null ? place : name.toString());
        } catch (NoSuchFileException e) {
            return failed(Problem.error("ART-MISSING", place, "there is no such file; check its name and folder"));
        } catch (IOException e) {
            String message = "it cannot be read (" + reason(e) + "); check its permissions";
            return failed(Problem.error("ART-UNREADABLE", place, message));
        }
    }

    /**
     * The articles in a stream, one at least.
     *
     * @param name its name, as {@code stdin}
     */
    public List<ReadArticle> stream(InputStream in, String name) throws IOException {
        byte[] bytes = BoundedInputStream.builder()
                .setInputStream(in)
                .setMaxCount(most + 1)
                .get()
                .readAllBytes();
        if (bytes.length > most) {
            String message = "it is larger than " + most / 1_000_000
                    + " MB; if it is one article all the same, raise --max-size";
            return failed(Problem.error("ART-SIZE", name, message));
        }
        return read(Source.local(name, bytes));
    }

    /** Whether a source is named by its address on the web. */
    public static boolean isAddress(String name) {
        return Fetcher.isAddress(name);
    }

    /** The articles at an address, one at least. */
    public List<ReadArticle> address(String address) {
        try {
            return read(fetcher.fetch(address));
        } catch (SourceException e) {
            return failed(e.at(address));
        }
    }

    private List<ReadArticle> read(Source source) {
        SourceType known = type == null ? SourceType.of(source.bytes()) : type;
        List<ReadArticle> articles = known.read(source, options, follow ? this::listed : null);
        return keep ? kept(articles, known.original(source)) : articles;
    }

    /** The article at an address that a feed named. */
    private ReadArticle listed(String address) {
        try {
            Source page = fetcher.fetchListed(address);
            SourceType known = SourceType.of(page.bytes());
            List<ReadArticle> articles = known.read(page, options.withoutTitle(), null);
            return (keep ? kept(articles, known.original(page)) : articles).get(0);
        } catch (SourceException e) {
            return ReadArticle.failed(e.at(address));
        }
    }

    /** An article of a page that a feed led to has its original already. */
    private static List<ReadArticle> kept(List<ReadArticle> articles, Original original) {
        return articles.stream()
                .map(article -> article.original() == null ? article.keeping(original) : article)
                .toList();
    }

    private static List<ReadArticle> failed(Problem problem) {
        return List.of(ReadArticle.failed(problem));
    }

    private static String reason(IOException e) {
        return e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
    }
}
