package org.audioedition.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of files, each named by a digest of all that decides its content.
 *
 * <p>Any number of processes may use one folder at once: a file appears whole or not at all. What goes wrong here is never worth an
 * article: what cannot be kept is made again some day.
 */
final class CacheFolder {

    private static final int DIGITS_OF_FOLDER = 2;
    /** How much is left when the folder has grown too large, so that not every run has to clear it. */
    private static final double KEPT = 0.8;

    private static final String PART_SUFFIX = ".part";
    /** No writer takes so long over a file: it is dead. */
    private static final Duration LONGEST_WRITE = Duration.ofDays(1);

    private final Path folder;
    private final long most;
    private volatile boolean grown;

    /**
     * A folder.
     *
     * @param folder where it is; it need not exist
     * @param most how large it may grow, in bytes
     */
    CacheFolder(Path folder, long most) {
        this.folder = folder;
        this.most = most;
    }

    /** What was kept for a digest, or null. */
    byte @Nullable [] find(String digest) {
        Path file = file(digest);
        try {
            byte[] bytes = Files.readAllBytes(file);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return bytes;
        } catch (IOException e) {
            return null;
        }
    }

    /** Keeps something; what was kept for that digest is replaced. */
    void keep(String digest, byte[] bytes) {
        Path file = file(digest);
        try {
            Path parent = Files.createDirectories(folder.resolve(digest.substring(0, DIGITS_OF_FOLDER)));
            Path part = Files.createTempFile(parent, ".", PART_SUFFIX);
            try {
                Files.write(part, bytes);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            grown = true;
        } catch (IOException e) {
            // A full disk, or a folder that may not be written: it is made again next time.
        }
    }

    /** Removes what was kept for a digest. */
    void forget(String digest) {
        try {
            Files.deleteIfExists(file(digest));
        } catch (IOException e) {
            // It is found again next time, and is no better then.
        }
    }

    private Path file(String digest) {
        return folder.resolve(digest.substring(0, DIGITS_OF_FOLDER)).resolve(digest.substring(DIGITS_OF_FOLDER));
    }

    /** Removes what dead writers left and, if the folder has grown too large, what has not been used for longest. */
    void trim() {
        if (!grown || !Files.isDirectory(folder)) {
            return;
        }
        grown = false;
        try {
            List<Kept> all = new ArrayList<>();
            try (Stream<Path> files = Files.walk(folder, 2)) {
                files.filter(Files::isRegularFile).forEach(file -> all.add(Kept.of(file)));
            }
            FileTime dead = FileTime.from(Instant.now().minus(LONGEST_WRITE));
            for (Kept kept : all) {
                if (kept.isPart() && kept.used().compareTo(dead) < 0) {
                    Files.deleteIfExists(kept.file());
                }
            }
            all.removeIf(Kept::isPart);
            shrink(all);
        } catch (IOException | UncheckedIOException e) {
            // Another process is clearing it, too.
        }
    }

    private void shrink(List<Kept> all) throws IOException {
        long size = all.stream().mapToLong(Kept::bytes).sum();
        if (size <= most) {
            return;
        }
        all.sort(Comparator.comparing(Kept::used).thenComparing(Kept::file));
        for (Kept kept : all) {
            if (size <= most * KEPT) {
                return;
            }
            Files.deleteIfExists(kept.file());
            size -= kept.bytes();
        }
    }

    /** A file, as it was when it was looked at. */
    private record Kept(Path file, long bytes, FileTime used) {

        static Kept of(Path file) {
            try {
                return new Kept(file, Files.size(file), Files.getLastModifiedTime(file));
            } catch (IOException e) {
                return new Kept(file, 0, FileTime.from(Instant.EPOCH));
            }
        }

        boolean isPart() {
            return file.toString().endsWith(PART_SUFFIX);
        }
    }
}
