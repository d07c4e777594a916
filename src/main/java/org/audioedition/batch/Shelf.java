package org.audioedition.batch;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.audioedition.article.Article;
import org.audioedition.edition.Slug;
import org.audioedition.publish.manifest.EditionJson;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;

/** Where an article's edition stands among the others: never in the place of another article or of something else. */
final class Shelf {

    private static final int ID_DIGITS = 6;

    private Shelf() {}

    /** The folder for an edition of {@code article} in {@code parent}. */
    static Path place(Path parent, Article article, boolean sharesSlug) throws IOException, EnvironmentException {
        String slug = Slug.of(article.metadata().title());
        Path plain = parent.resolve(slug);
        if (!sharesSlug && isOurs(plain, article)) {
            return plain;
        }
        Path own = parent.resolve(own(slug, article.id()));
        if (isOurs(own, article)) {
            return own;
        }
        throw new EnvironmentException(
                "both " + plain + " and " + own
                        + " hold something else than an edition of this article; move one away, or choose another folder with -o");
    }

    /** The name of a folder that no other article has. */
    static String own(String slug, String id) {
        return slug + "-" + id.substring(0, ID_DIGITS);
    }

    /** Whether a folder is free, or empty, or holds an edition of this article. */
    private static boolean isOurs(Path folder, Article article) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        return isEmpty(folder) || article.id().equals(articleId(folder.resolve(EditionJson.FILE_NAME)));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** The article of an edition on disk, or null when the file is not an edition's. */
    private static @Nullable String articleId(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try (JsonReader json = new JsonReader(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            json.beginObject();
            while (json.hasNext()) {
                if (json.nextName().equals("articleId")) {
                    return json.nextString();
                }
                json.skipValue();
            }
            return null;
        } catch (IOException | IllegalStateException | JsonParseException e) {
            // Whatever it is, we did not write it.
            return null;
        }
    }
}
