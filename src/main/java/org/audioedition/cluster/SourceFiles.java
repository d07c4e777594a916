package org.audioedition.cluster;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/** The files that sources name, by addresses that mean the same on every machine. */
final class SourceFiles {

    private SourceFiles() {}

    /** Whether a source is read from the web, by whoever makes its edition. */
    static boolean isAddress(String source) {
        String start = source.toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /**
     * The files that a source names: itself, all of a folder and those below it, or all that fit a pattern; in the order of their names. A
     * file that is not there stands for itself: its receipt will say so.
     *
     * @param source as it was said; without a scheme it is one of the file system that Hadoop is configured for
     */
    static List<String> of(String source, Configuration hadoop) throws IOException {
        if (isAddress(source)) {
            return List.of(source);
        }
        Path path = new Path(source);
        FileSystem files = path.getFileSystem(hadoop);
        FileStatus[] named = status(files, path);
        if (named == null) {
            return List.of(files.makeQualified(path).toString());
        }
        List<String> found = new ArrayList<>();
        for (FileStatus one : named) {
            collect(one, files, found);
        }
        return found;
    }

    /** What a name means: a file of that very name first, whatever signs it has. Null for nothing. */
    private static FileStatus @Nullable [] status(FileSystem files, Path path) throws IOException {
        try {
            return new FileStatus[] {files.getFileStatus(path)};
        } catch (FileNotFoundException e) {
            FileStatus[] fitting = files.globStatus(path);
            if (fitting == null || fitting.length == 0) {
                return null;
            }
            Arrays.sort(fitting);
            return fitting;
        }
    }

    private static void collect(FileStatus one, FileSystem files, List<String> found) throws IOException {
        if (!one.isDirectory()) {
            found.add(files.makeQualified(one.getPath()).toString());
            return;
        }
        FileStatus[] within = files.listStatus(one.getPath(), SourceFiles::isShown);
        Arrays.sort(within);
        for (FileStatus file : within) {
            collect(file, files, found);
        }
    }

    /** What other programs keep beside files is no article. */
    private static boolean isShown(Path path) {
        return !path.getName().startsWith(".") && !path.getName().startsWith("_");
    }
}
