package org.audioedition.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two runs from sweeping and replacing in a folder of editions at the same moment.
 *
 * <p>Held for a few renames only. One for all folders; its file lies among the system's temporary files, so that it never shows among
 * editions; where it cannot be made, the runs go on without it.
 */
final class FolderLock implements Closeable {

    /** A file lock is the whole process's; threads of one process take turns by this. */
    private static final ReentrantLock THREADS = new ReentrantLock();

    private final @Nullable FileChannel channel;

    private FolderLock(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /** Waits until nobody else holds the lock. */
    static FolderLock take() {
        THREADS.lock();
        return new FolderLock(locked());
    }

    private static @Nullable FileChannel locked() {
        try {
            Path file = PathUtils.getTempDirectory().resolve("audio-edition.lock");
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            // The lock lasts as long as its channel.
            return channel.lock().isValid() ? channel : null;
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            THREADS.unlock();
        }
    }
}
