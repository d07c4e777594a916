package org.audioedition.cluster;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.audioedition.article.Problem;
import org.audioedition.batch.OrderLine;
import org.audioedition.cli.ClusterCommand;
import org.jspecify.annotations.Nullable;

/** The orders of a command line, by addresses that mean the same on every machine: what a batch on one machine reads from its disk. */
final class SourceList {

    private static final String ORDERS = ".jsonl";

    private final Configuration hadoop;
    private final List<String> orders = new ArrayList<>();

    private SourceList(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /** A line of JSON for each source. */
    static List<String> of(ClusterCommand command, Configuration hadoop) throws IOException {
        SourceList list = new SourceList(hadoop);
        for (String source : command.sources()) {
            list.add(null, source);
        }
        for (String file : command.lists()) {
            for (String line : list.lines(file)) {
                if (!line.startsWith("#")) {
                    list.add(file, line);
                }
            }
        }
        for (String file : command.orders()) {
            list.addOrders(file);
        }
        return list.orders;
    }

    /** Whether a source is read from the web, by whoever makes its edition. */
    static boolean isAddress(String source) {
        String start = source.toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /**
     * Adds a file, an address, a folder, a pattern, or a file of orders. A file that is not there has a receipt that says so.
     *
     * @param list the file that names it, or null
     */
    private void add(@Nullable String list, String source) throws IOException {
        if (isAddress(source)) {
            order(source);
            return;
        }
        try {
            add(list == null ? new Path(source) : seenFrom(list, source));
        } catch (IllegalArgumentException e) {
            orders.add(nameless(OrderLine.of(source), e).toString());
        }
    }

    private static OrderLine nameless(OrderLine order, IllegalArgumentException e) {
        String message = "Hadoop knows no file of such a name (" + e.getMessage() + "); give it another";
        return order.failing(List.of(Problem.error("ART-NAME", order.source(), message)));
    }

    private void add(Path path) throws IOException {
        FileSystem files = path.getFileSystem(hadoop);
        try {
            FileStatus status = files.getFileStatus(path);
            if (status.isDirectory()) {
                addFolder(status, files);
            } else if (path.getName().endsWith(ORDERS)) {
                addOrders(path.toString());
            } else {
                order(status.getPath().toString());
            }
        } catch (FileNotFoundException e) {
            addPattern(path, files);
        }
    }

    private void addFolder(FileStatus folder, FileSystem files) throws IOException {
        List<String> found = new ArrayList<>();
        collect(folder.getPath(), files, found);
        found.stream().sorted().forEach(this::order);
    }

    private static void collect(Path folder, FileSystem files, List<String> found) throws IOException {
        for (FileStatus one : files.listStatus(folder)) {
            Path path = one.getPath();
            if (one.isFile() && ClusterCommand.isArticle(path.getName())) {
                found.add(path.toString());
            } else if (one.isDirectory()
                    && !path.getName().startsWith(".")
                    && !files.exists(new Path(path, Depot.RECORD))) {
                collect(path, files, found);
            }
        }
    }

    private void addPattern(Path pattern, FileSystem files) throws IOException {
        FileStatus[] fitting = files.globStatus(pattern);
        List<String> found = new ArrayList<>();
        if (fitting != null) {
            Arrays.stream(fitting)
                    .filter(FileStatus::isFile)
                    .forEach(one -> found.add(one.getPath().toString()));
        }
        if (found.isEmpty()) {
            found.add(files.makeQualified(pattern).toString());
        }
        found.stream().sorted().forEach(this::order);
    }

    private void order(String source) {
        orders.add(OrderLine.of(source).toString());
    }

    /** Adds orders, a line of JSON each. */
    private void addOrders(String file) throws IOException {
        int number = 0;
        for (String line : lines(file)) {
            number++;
            OrderLine order = OrderLine.written(line, file + ":" + number);
            orders.add((order.reasons().isEmpty() ? addressed(order, file) : order).toString());
        }
    }

    private OrderLine addressed(OrderLine order, String file) throws IOException {
        try {
            return order.from(address(file, order.source()));
        } catch (IllegalArgumentException e) {
            return nameless(order, e);
        }
    }

    private String address(String list, String source) throws IOException {
        if (isAddress(source)) {
            return source;
        }
        Path path = seenFrom(list, source);
        return path.getFileSystem(hadoop).makeQualified(path).toString();
    }

    /** A file that a list names is looked for beside the list first, then where names without an address are looked for. */
    private Path seenFrom(String list, String source) throws IOException {
        Path path = new Path(source);
        Path folder = new Path(list).getParent();
        if (folder == null || path.isAbsolute() || path.toUri().getScheme() != null) {
            return path;
        }
        Path beside = new Path(folder, path);
        FileStatus[] found = beside.getFileSystem(hadoop).globStatus(beside);
        return found == null || found.length == 0 ? path : beside;
    }

    private List<String> lines(String file) throws IOException {
        Path path = new Path(file);
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(path.getFileSystem(hadoop).open(path), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
