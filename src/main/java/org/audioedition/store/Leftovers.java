package org.audioedition.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.file.PathUtils;

/** What a killed run leaves in a folder of editions, and how the next run puts it right. */
final class Leftovers {

    /** {@code .<slug>.<random>.partial}: an edition that was being written. */
    static final String PARTIAL_SUFFIX = ".partial";
    /** {@code .<slug>.<random>.old}: an edition that was being replaced. */
    static final String OLD_SUFFIX = ".old";

    private Leftovers() {}

    /** Deletes what dead runs were writing, and puts back an edition whose replacement never came. */
    static void sweep(Path parent) throws IOException {
        for (Path folder : hidden(parent)) {
            String name = folder.getFileName().toString();
            if (name.endsWith(OLD_SUFFIX)) {
                putBack(folder, parent.resolve(slug(name)));
            } else if (WriterLock.isFree(folder)) {
                PathUtils.deleteDirectory(folder);
            }
        }
    }

    private static List<Path> hidden(Path parent) throws IOException {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(parent, ".*.{partial,old}")) {
            stream.forEach(folders::add);
        }
        return folders;
    }

    private static void putBack(Path old, Path target) throws IOException {
        if (Files.exists(target)) {
            PathUtils.deleteDirectory(old);
        } else {
            Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static String slug(String hidden) {
        String inner = hidden.substring(1, hidden.length() - OLD_SUFFIX.length());
        return inner.substring(0, inner.lastIndexOf('.'));
    }
}
