package org.audioedition.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.io.FileUtils;
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
    private final List<Path> given;
    private final Access access;
    private final Progress progress;
    private final Packages packages;

    /**
     * Downloads into a folder.
     *
     * @param given folders, or files, that are asked before any source
     */
    Downloads(Path folder, List<Path> given, Access access, Progress progress) {
        this.folder = folder;
        this.given = List.copyOf(given);
        this.access = access;
        this.progress = progress;
        this.packages = new Packages(folder.resolve("packages"), access);
    }

    /** How much of a file is not there yet, in bytes. */
    long missing(Item item) throws IOException {
        Path part = folder.resolve(item.sha256() + ".part");
        long have = Files.isRegularFile(part) ? Files.size(part) : 0;
        return Files.isRegularFile(file(item)) ? 0 : Math.max(0, item.bytes() - have);
    }

    /**
     * The file, fetched now or before.
     *
     * @throws IOException if the folder cannot be written
     * @throws EnvironmentException if no source has it, or one has another file under its name
     */
    Path fetch(Item item) throws IOException, EnvironmentException {
        Files.createDirectories(folder);
        if (Files.isRegularFile(file(item))) {
            return file(item);
        }
        Path local = local(item);
        if (local != null) {
            progress.fetches(item.name(), item.bytes(), local.toString());
            Path copy = folder.resolve(item.sha256() + ".copy");
            Files.copy(local, copy, StandardCopyOption.REPLACE_EXISTING);
            return verified(item, copy, local.toString());
        }
        List<String> failures = new ArrayList<>();
        given.stream().filter(Files::isDirectory).forEach(place -> failures.add("it is not in " + place));
        for (Source source : item.sources()) {
            progress.fetches(item.name(), item.bytes(), source.title());
            try {
                return verified(item, fetch(item, source), source.title());
            } catch (IOException e) {
                requireRoom(item, e);
                failures.add(source.title() + ": " + e.getMessage());
            }
        }
        throw new EnvironmentException("the file " + item.name() + " is not to be had ("
                + String.join("; ", failures)
                + "); nothing was installed. Try again later, or give a folder that holds it with --from");
    }

    /** Takes away all that was fetched, and the packages that it came in. */
    void clear() throws IOException {
        FileUtils.deleteDirectory(folder.toFile());
    }

    private Path file(Item item) {
        return folder.resolve(item.sha256());
    }

    private @Nullable Path local(Item item) {
        for (Path place : given) {
            Path file = Files.isDirectory(place) ? place.resolve(item.name()) : place;
            if (Files.isRegularFile(file) && item.name().equals(String.valueOf(file.getFileName()))) {
                return file;
            }
        }
        return null;
    }

    /** What comes out of a package has a file of its own, so that it does not cost what came from an address. */
    private Path fetch(Item item, Source source) throws IOException {
        if (source.url() != null) {
            Path part = folder.resolve(item.sha256() + ".part");
            new Address(source.url(), access.patience()).fetch(part, item.bytes(), progress);
            return part;
        }
        Path member = folder.resolve(item.sha256() + ".member");
        packages.fetch(source, member);
        return member;
    }

    /** A full disk is no fault of the source, and the next one would fail at it, too. */
    private void requireRoom(Item item, IOException failure) throws IOException {
        if (Files.getFileStore(folder).getUsableSpace() < item.bytes()) {
            throw failure;
        }
    }

    private Path verified(Item item, Path fetched, String source) throws IOException, EnvironmentException {
        progress.has(Files.size(fetched));
        String digest = Digests.sha256(fetched);
        if (!digest.equals(item.sha256())) {
            Files.delete(fetched);
            throw new EnvironmentException(String.format(
                    Locale.ROOT,
                    "the file %s from %s is not the one that was published (sha256 %s, wanted %s); nothing was installed."
                            + " Try again, or give a folder that holds the right one with --from",
                    item.name(),
                    source,
                    digest,
                    item.sha256()));
        }
        return Files.move(fetched, file(item), StandardCopyOption.REPLACE_EXISTING);
    }
}
