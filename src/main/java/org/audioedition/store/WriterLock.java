package org.audioedition.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/** A lock on a file in a folder that is being written; the system drops it when the writer dies, however it dies. */
final class WriterLock {

    private static final String NAME = ".writing";
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final Path file;
    private final FileChannel channel;
    private boolean held = true;

    private WriterLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static WriterLock take(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        // The lock stays with the channel until release; its object is not needed.
        FileLock unused = channel.lock();
        if (!unused.isValid()) {
            throw new IOException("no lock on " + file);
        }
        return new WriterLock(file, channel);
    }

    /** Whether nobody writes in a folder any more. */
    static boolean isFree(Path folder) throws IOException {
        try {
            return isAbandoned(folder);
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
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    void release() throws IOException {
        if (held) {
            held = false;
            Files.deleteIfExists(file);
            channel.close();
        }
    }
}
