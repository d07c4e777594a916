package org.audioedition.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.commons.io.file.PathUtils;

/** What a killed run leaves in a folder of editions, and how the next run puts it right. */
final class Leftovers {

    /** {@code .<slug>.<random>.partial}: an edition that is being written. */
    private static final String PARTIAL_SUFFIX = ".partial";
    /** {@code .<slug>.<random>.old}: an edition that is being replaced. */
    private static final String OLD_SUFFIX = ".old";
    /** {@code .<slug>.<random>.gone}: a folder that is being deleted; its writer can make no more files in it. */
    private static final String GONE_SUFFIX = ".gone";

    private Leftovers() {}

    /** A name that no other run uses, beside an edition's folder. */
    static Path newPartial(Path target) {
        return unused(target.getFileName().toString(), target, PARTIAL_SUFFIX);
    }

    private static Path unused(String slug, Path beside, String suffix) {
        String random = Long.toHexString(ThreadLocalRandom.current().nextLong());
        return beside.resolveSibling("." + slug + "." + random + suffix);
    }

    /** Where the edition that a partial one replaces stands meanwhile. */
    static Path old(Path partial) {
        String name = partial.getFileName().toString();
        return partial.resolveSibling(name.substring(0, name.length() - PARTIAL_SUFFIX.length()) + OLD_SUFFIX);
    }

    /** Deletes what dead runs were writing, and puts back an edition whose replacement never came. */
    static void sweep(Path parent) throws IOException {
        for (Path folder : hidden(parent)) {
            if (folder.toString().endsWith(GONE_SUFFIX)) {
                delete(folder);
            } else if (folder.toString().endsWith(OLD_SUFFIX)) {
                putBack(folder, parent.resolve(slug(folder)));
            } else if (WriterLock.isFree(folder)) {
                discard(folder);
            }
        }
    }

    /** Deletes a folder if it is there, under a name that nobody takes for an edition however far the deletion gets. */
    static void discard(Path folder) throws IOException {
        Path gone = unused(slug(folder), folder, GONE_SUFFIX);
        try {
            Files.move(folder, gone, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            return;
        }
        delete(gone);
    }

    private static void delete(Path gone) throws IOException {
        while (Files.exists(gone)) {
            try {
                PathUtils.deleteDirectory(gone);
            } catch (NoSuchFileException e) {
                // Another run's sweep was quicker with a file of it; what is left is deleted in the next round.
            }
        }
    }

    private static List<Path> hidden(Path parent) throws IOException {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(parent, ".*.{partial,old,gone}")) {
            stream.forEach(folders::add);
        }
        return folders;
    }

    private static void putBack(Path old, Path target) throws IOException {
        if (Files.exists(target)) {
            discard(old);
            return;
        }
        try {
            Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (Files.exists(old) && !Files.exists(target)) {
                throw e;
            }
            // Its run is alive after all and has gone on.
        }
    }

    /** The edition's name in that of a hidden folder. */
    private static String slug(Path hidden) {
        String name = hidden.getFileName().toString();
        String inner = name.substring(1, name.lastIndexOf('.'));
        return inner.substring(0, inner.lastIndexOf('.'));
    }
}
