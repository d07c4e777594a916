package org.audioedition.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock on a file in a folder that is being written; the system drops it when the writer dies, however it dies.
 *
 * <p>The file appears under its name when it is locked already: in between, another process would take it for that of a dead writer.
 */
final class WriterLock {

    private static final String NAME = ".writing";
    private static final String UNLOCKED_NAME = ".writing.new";
    /** The folders that this process writes. To open and close a file drops the locks that the process itself has on it (POSIX). */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private static final Duration GRACE = Duration.ofMinutes(1);

    private final Path folder;
    private final FileChannel channel;
    private boolean held = true;

    private WriterLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static WriterLock take(Path folder) throws IOException {
        OWN.add(folder.toAbsolutePath());
        Path file = folder.resolve(UNLOCKED_NAME);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        // The lock stays with the channel until release; its object is not needed.
        FileLock unused = channel.lock();
        if (!unused.isValid()) {
            throw new IOException("no lock on " + file);
        }
        Files.move(file, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
        return new WriterLock(folder, channel);
    }

    /** Whether nobody writes in a folder any more. */
    static boolean isFree(Path folder) throws IOException {
        try {
            return !OWN.contains(folder.toAbsolutePath()) && isAbandoned(folder);
        } catch (NoSuchFileException e) {
            // Its writer has just finished.
            return false;
        }
    }

    private static boolean isAbandoned(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            // A writer makes its lock right after its folder and drops it right before the move.
            Instant made = Files.getLastModifiedTime(folder).toInstant();
            return made.isBefore(Instant.now().minus(GRACE));
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            // A writer that has just finished removes the file before it drops the lock.
            return lock != null && Files.exists(file);
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    void release() throws IOException {
        if (held) {
            held = false;
            Files.deleteIfExists(folder.resolve(NAME));
            channel.close();
            OWN.remove(folder.toAbsolutePath());
        }
    }
}
