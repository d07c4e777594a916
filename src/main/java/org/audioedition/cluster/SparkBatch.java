package org.audioedition.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.audioedition.cli.BatchWorker;
import org.audioedition.cli.ClusterCommand;
import org.audioedition.store.EnvironmentException;

/**
 * The batch on Apache Spark, for {@code spark-submit}: the driver knows the sources and decides the places, the executors read, speak and
 * write. Its receipts and editions are those of the batch on one machine.
 */
public final class SparkBatch {

    /** So that a core that is done early has something left to take. */
    private static final int SURVEYS_A_CORE = 3;
    /** So that a task that is lost is no pity. */
    private static final int MOST_SURVEYED = 1000;

    private final JavaSparkContext spark;
    private final ClusterCommand command;

    private SparkBatch(JavaSparkContext spark, ClusterCommand command) {
        this.spark = spark;
        this.command = command;
    }

    /** Runs a batch; what it was asked for stands in {@code --help}. */
    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        int code = ClusterCommand.run(SparkBatch::run, args);
        // YARN takes any call of exit in its driver for a failure.
        if (code != 0) {
            System.exit(code);
        }
    }

    private static List<String> run(ClusterCommand command) throws EnvironmentException {
        try (JavaSparkContext spark = start()) {
            return new SparkBatch(spark, command).run();
        } catch (IOException e) {
            throw new EnvironmentException("the sources or the output cannot be reached (" + e.getMessage() + ")", e);
        }
    }

    private static JavaSparkContext start() throws EnvironmentException {
        try {
            return new JavaSparkContext(new SparkConf().setIfMissing("spark.app.name", "audio-edition"));
        } catch (RuntimeException e) {
            throw new EnvironmentException("Spark does not start (" + e.getMessage() + ")", e);
        }
    }

    private List<String> run() throws IOException, EnvironmentException {
        Configuration hadoop = spark.hadoopConfiguration();
        List<String> orders = SourceList.of(command, hadoop);
        Job job = Job.of(command, spark.sc().applicationId(), hadoop);
        Depot.at(job.depot(), hadoop).sweep();
        Broadcast<Job> known = spark.broadcast(job);
        return receipts(shares(surveyed(orders, known)), known);
    }

    private List<String> surveyed(List<String> orders, Broadcast<Job> job) throws EnvironmentException {
        int parts = Math.max(SURVEYS_A_CORE * cores(), orders.size() / MOST_SURVEYED);
        return done(() ->
                spark.parallelize(orders, parts).mapPartitions(new Survey(job)).collect());
    }

    private List<String> receipts(List<List<String>> shares, Broadcast<Job> job) throws EnvironmentException {
        return done(() -> spark.parallelize(shares, Math.max(1, shares.size()))
                .mapPartitions(new Print(job))
                .collect());
    }

    /** The orders in their places, by what a task takes. */
    private List<List<String>> shares(List<String> surveyed) {
        List<String> placed = BatchWorker.orders(surveyed);
        List<String> orders = new ArrayList<>();
        List<Long> characters = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            JsonLine found = JsonLine.of(surveyed.get(i));
            characters.add(found.number("characters"));
            // Whoever makes it looks there for another article's edition.
            orders.add(
                    JsonLine.of(placed.get(i)).with("slug", found.text("slug")).toString());
        }
        return Shares.of(orders, characters, command.partitionCharacters(), cores());
    }

    private int cores() {
        return spark.defaultParallelism();
    }

    /** What executors have done; when they give up, what the last one lacked. */
    private static List<String> done(Callable<List<String>> work) throws EnvironmentException {
        try {
            return work.call();
        } catch (Exception e) {
            String message = String.valueOf(e.getMessage());
            int trace = message.indexOf("\n\tat ");
            throw new EnvironmentException(
                    "the cluster gave up: " + (trace < 0 ? message : message.substring(0, trace)), e);
        }
    }
}
