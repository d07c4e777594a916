package org.audioedition.batch;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.audioedition.edition.Edition;
import org.audioedition.publish.cover.CoverPicture;
import org.audioedition.publish.feed.Episode;
import org.audioedition.publish.feed.Feed;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;

/** A feed of several editions, as a file beside their folders. */
public final class FeedOfMany {

    private FeedOfMany() {}

    /**
     * Writes the feed; a file that stands there is replaced in one step.
     *
     * @param editions that have an MP3; failed ones are left out
     * @throws EnvironmentException if a folder cannot be read, or the file not be written
     */
    public static void write(List<Receipt> editions, URI base, Path file) throws EnvironmentException {
        Path partial = file.resolveSibling("." + file.getFileName() + ".partial");
        try {
            List<Episode> episodes = new ArrayList<>();
            for (Receipt receipt : editions) {
                Edition edition = receipt.edition();
                Path folder = receipt.folder();
                if (edition != null && folder != null) {
                    episodes.add(episode(edition, folder.toAbsolutePath().normalize()));
                }
            }
            if (episodes.isEmpty()) {
                return;
            }
            URI self = base.resolve(String.valueOf(file.getFileName()));
            try (Writer out = Files.newBufferedWriter(partial, StandardCharsets.UTF_8)) {
                new Feed(base, self, episodes).write(out);
            }
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new EnvironmentException(
                    "the feed " + file + " cannot be made (" + e.getMessage() + "); see that its folder may be written,"
                            + " and that the editions have their MP3",
                    e);
        }
    }

    private static Episode episode(Edition edition, Path folder) throws IOException {
        long bytes = Files.size(folder.resolve(edition.slug() + ".mp3"));
        return new Episode(edition, String.valueOf(folder.getFileName()), bytes, cover(folder));
    }

    private static @Nullable String cover(Path folder) {
        return CoverPicture.NAMES.stream()
                .sorted()
                .filter(name -> Files.isRegularFile(folder.resolve(name)))
                .findFirst()
                .orElse(null);
    }
}
