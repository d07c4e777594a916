package org.audioedition.cluster;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * Where finished editions are brought: a folder on a file system of Hadoop, with a folder for each.
 *
 * <p>Several executors may bring one edition at once, when Spark lets two try the same task. They bring the same bytes, so that it does
 * not matter who is first.
 */
abstract sealed class Depot permits RenamingDepot, ObjectDepot {

    /** The file that makes a folder an edition; it names all others. */
    static final String RECORD = "edition.json";

    private static final String RECEIPTS = ".receipts";

    /** The schemes of file systems that rename a folder in one step. Any other may be an object store, which copies instead. */
    private static final Set<String> RENAMING = Set.of("file", "hdfs", "viewfs", "webhdfs", "swebhdfs");

    final FileSystem files;
    final org.apache.hadoop.fs.Path root;

    Depot(FileSystem files, org.apache.hadoop.fs.Path root) {
        this.files = files;
        this.root = root;
    }

    /**
     * The depot at an address.
     *
     * @param address of a folder, with its scheme; it is made when it is not there
     */
    static Depot at(String address, Configuration configuration) throws IOException {
        org.apache.hadoop.fs.Path root = new org.apache.hadoop.fs.Path(address);
        FileSystem files = root.getFileSystem(configuration);
        if (!RENAMING.contains(files.getScheme())) {
            return new ObjectDepot(files, root);
        }
        // Hadoop would lay a file of checksums beside every file.
        FileSystem plain = files instanceof LocalFileSystem local ? local.getRawFileSystem() : files;
        return new RenamingDepot(plain, root, configuration);
    }

    /** The record of the edition in a folder, or null when there is none. */
    final @Nullable String record(String folder) throws IOException {
        return text(place(folder, RECORD));
    }

    /**
     * The receipt of an edition that was brought here by any run, or null. It lies beside the editions, not in one: what is in an edition
     * is the same wherever it is made, and how long it took is not.
     *
     * @param key of the edition, hexadecimal
     */
    final @Nullable String receipt(String key) throws IOException {
        return text(receiptPlace(key));
    }

    /** Keeps the receipt of an edition that has been brought. */
    final void keep(String key, String receipt) throws IOException {
        try (OutputStream out = files.create(receiptPlace(key), true)) {
            out.write(receipt.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** No folder of a file system holds all of an archive's. */
    private org.apache.hadoop.fs.Path receiptPlace(String key) {
        return new org.apache.hadoop.fs.Path(place(RECEIPTS), key.substring(0, 2) + "/" + key.substring(2) + ".json");
    }

    private @Nullable String text(org.apache.hadoop.fs.Path file) throws IOException {
        try (InputStream in = files.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (FileNotFoundException e) {
            return null;
        }
    }

    /** The sizes of the files in a folder, by name; empty when it is not there. */
    final Map<String, Long> sizes(String folder) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try {
            for (FileStatus file : files.listStatus(place(folder))) {
                sizes.put(file.getPath().getName(), file.getLen());
            }
        } catch (FileNotFoundException e) {
            // Nothing stands there.
        }
        return sizes;
    }

    /**
     * Brings an edition; what stood in its folder is gone then.
     *
     * @param edition its folder on this machine
     * @param folder its name in the depot
     */
    final void bring(Path edition, String folder) throws IOException {
        Map<String, Long> sizes = sizes(folder);
        if (!holds(edition, folder, sizes)) {
            replace(edition, folder, sizes.keySet());
        }
    }

    /** Whether another executor has brought it already: records that are equal name equal files. */
    private boolean holds(Path edition, String folder, Map<String, Long> sizes) throws IOException {
        for (Path file : contents(edition)) {
            if (!Long.valueOf(Files.size(file))
                    .equals(sizes.get(file.getFileName().toString()))) {
                return false;
            }
        }
        return Files.readString(edition.resolve(RECORD)).equals(record(folder));
    }

    /**
     * Brings an edition that does not stand there yet.
     *
     * @param others the names of the files that stand in its place
     */
    abstract void replace(Path edition, String folder, Set<String> others) throws IOException;

    /** Whether something else than an edition stands in a folder. */
    abstract boolean isTaken(String folder) throws IOException;

    /** Removes what killed runs were writing. */
    abstract void sweep() throws IOException;

    final org.apache.hadoop.fs.Path place(String folder) {
        return new org.apache.hadoop.fs.Path(root, folder);
    }

    final org.apache.hadoop.fs.Path place(String folder, String file) {
        return new org.apache.hadoop.fs.Path(place(folder), file);
    }

    /** An edition's files, its record last. */
    static List<Path> contents(Path edition) throws IOException {
        try (Stream<Path> all = Files.list(edition)) {
            return Stream.concat(
                            all.filter(file -> !file.endsWith(RECORD)).sorted(), Stream.of(edition.resolve(RECORD)))
                    .toList();
        }
    }

    static void copy(Path file, OutputStream out) throws IOException {
        // Closed only when it is whole: what is closed counts as written, in an object store.
        Files.copy(file, out);
        out.close();
    }
}
