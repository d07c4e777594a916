package org.audioedition.install;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.audioedition.store.EnvironmentException;

/**
 * The folder of a library while nobody else changes it. A process waits for another one; within one process the second one
 * fails, for the lock of a file belongs to the process.
 */
final class LockedLibrary implements AutoCloseable {

    private static final String LOCK = ".lock";
    private static final String PREPARING = ".preparing";
    private static final String REMOVED = ".removed";
    private static final String REPLACED = ".replaced-";

    private final Path folder;
    private final FileChannel channel;

    private LockedLibrary(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Locks a library and clears away what a killed change has left.
     *
     * @throws EnvironmentException if this process is already changing it
     */
    static LockedLibrary of(Path folder, Progress progress) throws IOException, EnvironmentException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        LockedLibrary library = new LockedLibrary(folder, channel);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                progress.step("waiting for the end of another installation into " + folder);
                channel.lock();
            }
            library.sweep();
            return library;
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new EnvironmentException(
                    "another installation into " + folder + " is under way; wait for its end", e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** What a killed change left; what is fetched is kept, to go on with. */
    private void sweep() throws IOException {
        FileUtils.deleteDirectory(folder.resolve(PREPARING).toFile());
        FileUtils.deleteDirectory(folder.resolve(REMOVED).toFile());
        for (Path old : replaced()) {
            Path home = folder.resolve(String.valueOf(old.getFileName()).substring(REPLACED.length()));
            if (Files.exists(home)) {
                FileUtils.deleteDirectory(old.toFile());
            } else {
                Files.move(old, home, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private List<Path> replaced() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> String.valueOf(entry.getFileName()).startsWith(REPLACED))
                    .toList();
        }
    }

    /** An empty folder in which a pack is prepared, on the same disk. */
    Path workplace() throws IOException {
        return Files.createDirectory(folder.resolve(PREPARING));
    }

    /** Moves a prepared pack to its place; the one that was there goes away only when the new one stands. */
    void place(String name, Path prepared) throws IOException {
        Path home = folder.resolve(name);
        Path old = folder.resolve(REPLACED + name);
        if (Files.exists(home)) {
            Files.move(home, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(prepared, home, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            sweep();
        }
    }

    /** Puts a file that packs share to its place, a path within the library. */
    void placeShared(String name, Path file) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.getParent());
        Path copy = folder.resolve(name + ".part");
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        Files.move(copy, home, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes a pack out in one step. */
    void remove(String name) throws IOException {
        Files.move(folder.resolve(name), folder.resolve(REMOVED), StandardCopyOption.ATOMIC_MOVE);
        sweep();
    }

    /** Clears away what a failed change has left, and lets others change it. */
    @Override
    public void close() throws IOException {
        try {
            sweep();
        } finally {
            channel.close();
        }
    }
}
