package org.audioedition.cluster;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.commons.io.file.PathUtils;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkFiles;
import org.audioedition.cli.BatchWorker;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;

/**
 * Where one thread of an executor works: a folder on its machine, a worker with its engine, and the depot. A thread takes a bench for a
 * task and gives it back, so that an executor opens as many engines as it has threads, however many tasks it does.
 */
final class Bench {

    private static final Map<String, Queue<Bench>> IDLE = new ConcurrentHashMap<>();

    private final Configuration hadoop = new Configuration(false);
    private final Path folder;
    private final Depot depot;
    private final BatchWorker worker;

    private @Nullable String fetched;
    private @Nullable Path here;

    private Bench(Job job) throws IOException, EnvironmentException {
        job.hadoop().forEach(hadoop::set);
        // Spark's own place for an executor's files: whoever clears up behind the executor clears it, too.
        Path place = Path.of(SparkFiles.getRootDirectory()).toAbsolutePath();
        this.folder = Files.createTempDirectory(place, "audio-edition-").normalize();
        this.depot = Depot.at(job.depot(), hadoop);
        List<String> options = job.optionsIn(folder.resolve("settings"));
        options.add("--output=" + output());
        this.worker = BatchWorker.open(options.toArray(String[]::new));
    }

    /** What is done at a bench. */
    @FunctionalInterface
    interface Work {
        List<String> at(Bench bench) throws IOException, EnvironmentException;
    }

    /**
     * Works at a bench that is free, or a new one.
     *
     * @throws IOException if the machine lacks something; it says so by itself, for Spark sends it to the driver, and what caused it may
     *     be nothing that can be sent
     */
    static Iterator<String> work(Job job, Work work) throws IOException {
        // The engine folds case by the default locale; a Turkish one would change the words.
        Locale.setDefault(Locale.ROOT);
        Queue<Bench> idle = IDLE.computeIfAbsent(job.id(), id -> new ConcurrentLinkedQueue<>());
        try {
            Bench free = idle.poll();
            Bench bench = free == null ? new Bench(job) : free;
            List<String> lines = work.at(bench);
            // Executors are killed, never closed.
            bench.worker.trim();
            // Whoever failed leaves nothing behind that another task would work on.
            idle.add(bench);
            return lines.iterator();
        } catch (IOException | EnvironmentException | RuntimeException e) {
            IOException plain = new IOException(e instanceof EnvironmentException ? e.getMessage() : e.toString());
            plain.setStackTrace(e.getStackTrace());
            throw plain;
        }
    }

    Depot depot() {
        return depot;
    }

    BatchWorker worker() {
        return worker;
    }

    /** The folder where the worker makes editions, before they are brought to the depot. */
    Path output() {
        return folder.resolve("editions");
    }

    /** Clears what the worker has made. */
    void clear() throws IOException {
        if (Files.exists(output())) {
            PathUtils.deleteDirectory(output());
        }
    }

    /**
     * Lets the worker see who has a folder in the depot: it never puts an article in the place of another one, or of something else.
     */
    void show(String name) throws IOException {
        String record = depot.record(name);
        if (record != null) {
            Files.writeString(Files.createDirectories(output().resolve(name)).resolve(Depot.RECORD), record);
        } else if (depot.isTaken(name)) {
            Files.createFile(Files.createDirectories(output().resolve(name)).resolve("taken"));
        }
    }

    /**
     * A source as a file of this machine, under its own name, which an article's id has in it; or the source itself, where the worker reads
     * it by itself, from the web. A source that is not there gives a file that is not there, and the worker says so.
     */
    String fetch(String source) throws IOException {
        if (SourceList.isAddress(source) || source.equals(fetched)) {
            return String.valueOf(source.equals(fetched) ? here : source);
        }
        fetched = null;
        if (here != null) {
            PathUtils.deleteDirectory(here.resolveSibling(""));
        }
        org.apache.hadoop.fs.Path there = new org.apache.hadoop.fs.Path(source);
        // Never twice in one folder: a worker that has read a file does not read it again.
        here = Files.createTempDirectory(folder, "source-").resolve(there.getName());
        try (InputStream in = there.getFileSystem(hadoop).open(there)) {
            Files.copy(in, here);
            fetched = source;
        } catch (FileNotFoundException e) {
            // The worker is to say it.
        }
        return here.toString();
    }
}
