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
import org.audioedition.article.source.ReadArticle;
import org.audioedition.article.source.Source;
import org.jspecify.annotations.Nullable;

/** A file or stream with articles, read with a bound; what cannot be read becomes a problem. */
public final class SourceFile {

    private SourceFile() {}

    /**
     * Reads the articles in a file.
     *
     * @param type what it is, or null to find out
     * @param most the largest size to read, in bytes
     * @return one at least
     */
    public static List<ReadArticle> read(Path file, MetadataOptions options, @Nullable SourceType type, long most) {
        String place = file.toString();
        if (Files.isDirectory(file)) {
            return failed(Problem.error("ART-FOLDER", place, "this is a folder; give the files in it"));
        }
        if (!Files.exists(file)) {
            return failed(Problem.error("ART-MISSING", place, "there is no such file; check its name and folder"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            Path name = file.getFileName();
            return read(in, name == null ? place : name.toString(), options, type, most);
        } catch (NoSuchFileException e) {
            return failed(Problem.error("ART-MISSING", place, "there is no such file; check its name and folder"));
        } catch (IOException e) {
            String message = "it cannot be read (" + reason(e) + "); check its permissions";
            return failed(Problem.error("ART-UNREADABLE", place, message));
        }
    }

    /**
     * Reads the articles in a stream.
     *
     * @param source its name, as {@code stdin}
     * @param type what it is, or null to find out
     * @param most the largest size to read, in bytes
     * @return one at least
     */
    public static List<ReadArticle> read(
            InputStream in, String source, MetadataOptions options, @Nullable SourceType type, long most)
            throws IOException {
        byte[] bytes = BoundedInputStream.builder()
                .setInputStream(in)
                .setMaxCount(most + 1)
                .get()
                .readAllBytes();
        if (bytes.length > most) {
            String message = "it is larger than " + most / 1_000_000
                    + " MB; if it is one article all the same, raise --max-size";
            return failed(Problem.error("ART-SIZE", source, message));
        }
        SourceType known = type == null ? SourceType.of(bytes) : type;
        return known.read(Source.local(source, bytes), options);
    }

    private static List<ReadArticle> failed(Problem problem) {
        return List.of(ReadArticle.failed(problem));
    }

    private static String reason(IOException e) {
        return e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
    }
}
