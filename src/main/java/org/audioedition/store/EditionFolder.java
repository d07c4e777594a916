package org.audioedition.store;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A folder that appears complete or not at all.
 *
 * <p>All files are written into a hidden folder beside the target; {@link #commit} moves it into place. A kill at any
 * moment leaves the old edition, or none, and a hidden folder that the next run sweeps away. A lock held on a file in
 * that folder tells a dead writer's left-overs from a living one's work.
 */
public final class EditionFolder implements Closeable {

    private final Path target;
    private final Path partial;
    private final WriterLock lock;
    /** A run that is stopped by Ctrl-C leaves nothing behind; one that is killed leaves it to the next run's sweep. */
    private final Thread removal = new Thread(this::remove, "removal");

    private boolean committed;

    private EditionFolder(Path target, Path partial) throws IOException {
        this.target = target;
        this.partial = partial;
        // The removal waits for this: a folder that it has not seen would be left behind.
        synchronized (this) {
            atTheEnd(removal);
            try {
                this.lock = WriterLock.take(Files.createDirectory(partial));
            } catch (IOException e) {
                stopping();
                throw e;
            }
        }
    }

    /** Has something done when the program stops; when it is stopping already, nothing may begin. */
    private static void atTheEnd(Thread hook) throws InterruptedIOException {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException e) {
            throw new InterruptedIOException("the program is stopping");
        }
    }

    /**
     * Opens a folder for writing, after a sweep of what killed runs left behind.
     *
     * @param parent the folder that holds editions; it is made when it is not there
     * @param place chooses the edition's folder, once the sweep has put interrupted replacements right
     * @throws EnvironmentException if nothing can be written there
     */
    public static EditionFolder open(Path parent, Place place) throws EnvironmentException {
        try {
            Files.createDirectories(parent);
            Leftovers.sweep(parent);
            Path target = place.in(parent);
            return new EditionFolder(target, Leftovers.newPartial(target));
        } catch (FileAlreadyExistsException e) {
            throw new EnvironmentException(
                    "the output folder " + parent + " is a file; choose another folder with -o", e);
        } catch (IOException e) {
            throw new EnvironmentException(
                    "the output folder " + parent + " cannot be written (" + reason(e)
                            + "); choose another with -o, or free it",
                    e);
        }
    }

    /** Chooses an edition's folder. */
    @FunctionalInterface
    public interface Place {
        /** The folder in {@code parent}; it may exist when it holds an edition of the same article. */
        Path in(Path parent) throws IOException, EnvironmentException;
    }

    /** Where the finished edition will stand. */
    public Path target() {
        return target;
    }

    /** The file of that name while it is being written. */
    public Path file(String name) {
        return partial.resolve(name);
    }

    /** Opens a new file for text in UTF-8. */
    public Writer newText(String name) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(
                Files.newOutputStream(file(name), StandardOpenOption.CREATE_NEW), StandardCharsets.UTF_8));
    }

    /** Opens a file for bytes, anew if it was written before. */
    public FileChannel newBytes(String name) throws IOException {
        // Never into a file that is there: it may be an adopted one, which the old edition has, too.
        Files.deleteIfExists(file(name));
        return FileChannel.open(
                file(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.READ);
    }

    /** Takes over a file of the edition that is replaced: without a copy where the file system allows that. */
    public void adopt(Path existing) throws IOException {
        Path file = file(existing.getFileName().toString());
        try {
            Files.createLink(file, existing);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(existing, file);
        }
    }

    /**
     * Moves everything into place; what stood there before is gone then. A stop of the program waits for it.
     *
     * <p>Runs that replace one edition at once need no lock: each step is one rename, which succeeds for one of them, and a run that
     * finds another's edition in its place again begins anew. The last one stays.
     */
    public synchronized void commit() throws IOException {
        if (!Files.exists(partial)) {
            throw new NoSuchFileException(partial.toString(), null, "the program is stopping");
        }
        lock.release();
        Path old = Leftovers.old(partial);
        do {
            Leftovers.discard(old);
            setAside(old);
        } while (!moved());
        committed = true;
        Leftovers.discard(old);
    }

    private void setAside(Path old) throws IOException {
        try {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            // Nothing stands there: a new edition, or another run has just set it aside.
        }
    }

    /** Whether the edition stands in its place; false when another run was quicker. */
    private boolean moved() throws IOException {
        try {
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (FileSystemException e) {
            if (!Files.exists(target)) {
                throw e;
            }
            return false;
        }
    }

    /** Removes all that was written, unless it was committed. */
    @Override
    public synchronized void close() throws IOException {
        if (!stopping()) {
            lock.release();
            if (!committed) {
                Leftovers.discard(partial);
            }
        }
    }

    /** Takes the removal back; when the program is stopping already it is the removal's turn. */
    private boolean stopping() {
        try {
            Runtime.getRuntime().removeShutdownHook(removal);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    private synchronized void remove() {
        try {
            if (!committed) {
                Leftovers.discard(partial);
            }
        } catch (IOException e) {
            // The next run sweeps.
        }
    }

    private static String reason(IOException e) {
        return e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
    }
}
