package org.audioedition.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import org.audioedition.article.Problem;
import org.audioedition.article.intake.Intake;
import org.audioedition.batch.OrderLine;
import org.audioedition.publish.manifest.EditionJson;
import org.jspecify.annotations.Nullable;

/** What a command line names as the sources of a batch: files, addresses, folders, patterns, lists of those, lines of orders. */
final class BatchSources {

    /** How the names of articles end. A folder has other things, too; what a command line or a list names is read whatever it is called. */
    private static final Set<String> ENDINGS = Set.of(
            "txt", "text", "md", "markdown", "html", "htm", "xhtml", "epub", "docx", "xml", "rss", "atom", "eml");

    private static final String ORDERS_ENDING = ".jsonl";
    private static final String STANDARD_INPUT = "-";
    private static final int MOST_NAMED = 5;

    private final InputStream in;
    private final Consumer<Problem> notes;
    private final List<OrderLine> orders = new ArrayList<>();

    /**
     * No sources yet.
     *
     * @param in standard input
     * @param notes hears of what is left out
     */
    BatchSources(InputStream in, Consumer<Problem> notes) {
        this.in = in;
        this.notes = notes;
    }

    /** The orders so far, in their order. */
    List<OrderLine> orders() {
        return orders;
    }

    /** Whether a file in a folder is taken for an article. */
    static boolean isArticle(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** Whether a folder may hold articles: an edition's own texts are none. */
    static boolean mayHold(Path folder) {
        Path name = folder.getFileName();
        boolean hidden = name != null
                && name.toString().startsWith(".")
                && !Set.of(".", "..").contains(name.toString());
        return !hidden && !Files.exists(folder.resolve(EditionJson.FILE_NAME));
    }

    /** Adds a file, an address, a folder, a pattern, or a file of orders. */
    void add(String source) throws IOException {
        Path path = path(source);
        if (Intake.isAddress(source) || path == null) {
            orders.add(OrderLine.of(source));
        } else if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (source.endsWith(ORDERS_ENDING) && Files.exists(path)) {
            addOrders(source);
        } else if (!Files.exists(path) && isPattern(source)) {
            addPattern(source);
        } else {
            orders.add(OrderLine.of(source));
        }
    }

    /** Null for a name that cannot be said here; whoever reads it says so. */
    private static @Nullable Path path(String source) {
        try {
            return Path.of(source);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static boolean isPattern(String source) {
        return source.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    private void addFolder(Path folder) throws IOException {
        List<Path> others = new ArrayList<>();
        List<Path> articles = new ArrayList<>();
        walk(folder, BatchSources::mayHold, file -> (isArticle(file) ? articles : others).add(file));
        addSorted(articles);
        others.removeIf(file -> file.getFileName().toString().startsWith("."));
        if (!others.isEmpty()) {
            String named = String.join(
                    ", ",
                    others.stream()
                            .map(file -> folder.relativize(file).toString())
                            .sorted()
                            .limit(MOST_NAMED)
                            .toList());
            String message = "left out, for their names are not those of articles: " + named
                    + (others.size() > MOST_NAMED ? " and " + (others.size() - MOST_NAMED) + " more" : "");
            notes.accept(Problem.note("BAT-LEFT-OUT", folder.toString(), message));
        }
    }

    private void addPattern(String pattern) throws IOException {
        int special = pattern.chars()
                .takeWhile(c -> "*?[{".indexOf(c) < 0)
                .mapToObj(c -> "")
                .toList()
                .size();
        int slash = pattern.lastIndexOf('/', special);
        Path base = Path.of(slash < 0 ? "" : pattern.substring(0, Math.max(1, slash)));
        List<Path> found = new ArrayList<>();
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            if (Files.isDirectory(base)) {
                walk(base, folder -> true, file -> {
                    if (matcher.matches(file)) {
                        found.add(file);
                    }
                });
            }
        } catch (PatternSyntaxException e) {
            // It matches nothing then.
        }
        if (found.isEmpty()) {
            String message = "no file has a name of this pattern; check its folder";
            orders.add(OrderLine.of(pattern).failing(List.of(Problem.error("ART-MISSING", pattern, message))));
        }
        addSorted(found);
    }

    private void addSorted(List<Path> files) {
        files.sort(Comparator.comparing(Path::toString));
        files.forEach(file -> orders.add(OrderLine.of(file.toString())));
    }

    private static void walk(Path base, Predicate<Path> enters, Consumer<Path> each) throws IOException {
        Files.walkFileTree(base, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.equals(base) || enters.test(folder)
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!Files.isDirectory(file)) {
                    each.accept(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                // Its own reader says what is wrong with it; a folder that nobody may enter has no articles.
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Adds what a file names, a line each; {@code -} is standard input. */
    void addList(String list) throws IOException {
        each(list, (line, place) -> {
            if (!line.startsWith("#")) {
                add(seenFrom(list, line));
            }
        });
    }

    /** Adds orders, a line of JSON each; {@code -} is standard input. */
    void addOrders(String file) throws IOException {
        each(file, (line, place) -> {
            OrderLine order = OrderLine.written(line, place);
            orders.add(order.reasons().isEmpty() ? order.from(seenFrom(file, order.source())) : order);
        });
    }

    /** A file that a list names is looked for beside the list first, then in the current folder. */
    private static String seenFrom(String list, String source) {
        Path folder = list.equals(STANDARD_INPUT) ? null : Path.of(list).getParent();
        Path path = path(source);
        if (folder == null || path == null || path.isAbsolute() || Intake.isAddress(source)) {
            return source;
        }
        Path beside = folder.resolve(path);
        return Files.exists(beside) || isPattern(source) ? beside.toString() : source;
    }

    private interface Line {
        void read(String text, String place) throws IOException;
    }

    private void each(String file, Line line) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                file.equals(STANDARD_INPUT) ? in : Files.newInputStream(Path.of(file)), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                number++;
                if (!text.isBlank()) {
                    line.read(text, file + ":" + number);
                }
            }
        }
    }
}
