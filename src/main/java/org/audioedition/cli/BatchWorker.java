package org.audioedition.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.audioedition.article.Article;
import org.audioedition.article.Problem;
import org.audioedition.article.source.ReadArticle;
import org.audioedition.batch.LocalBatch;
import org.audioedition.batch.Order;
import org.audioedition.batch.OrderBook;
import org.audioedition.batch.OrderLine;
import org.audioedition.batch.Press;
import org.audioedition.batch.Receipt;
import org.audioedition.batch.ReceiptLine;
import org.audioedition.batch.Watcher;
import org.audioedition.casting.UnknownVoiceException;
import org.audioedition.edition.Slug;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;

/**
 * Makes editions from lines of JSON, on any machine: strings in, strings out, with the options of {@code batch}. One thread at a time;
 * its engine is opened when the first word has to be spoken.
 */
public final class BatchWorker implements LocalBatch.Worker, AutoCloseable {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final BatchOptions options;
    private final Console console;
    private final Studio studio;
    private final boolean own;
    private final Press press;
    private String source = "";
    private List<ReadArticle> found = List.of();

    /** A worker of many in one studio, which stays open behind it. */
    BatchWorker(BatchOptions options, Console console, Studio studio) {
        this(options, console, studio, false);
    }

    private BatchWorker(BatchOptions options, Console console, Studio studio, boolean own) {
        this.options = options;
        this.console = console;
        this.press = studio.press();
        this.studio = studio;
        this.own = own;
    }

    /**
     * Opens a worker.
     *
     * @param args options of {@code batch}, without sources
     * @throws IllegalArgumentException if an option is wrong; the message is for the user
     * @throws EnvironmentException if the machine lacks what they ask for
     */
    public static BatchWorker open(String... args) throws EnvironmentException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Console console = new Console(InputStream.nullInputStream(), nowhere, nowhere, false);
        try {
            BatchOptions options = BatchCommand.options(console, args);
            Studio studio = options.studio();
            if (studio.failed()) {
                throw new IllegalArgumentException(studio.problems().toString());
            }
            return new BatchWorker(options, console, studio, true);
        } catch (IOException e) {
            throw new EnvironmentException("a file of the settings cannot be read (" + e.getMessage() + ")", e);
        } catch (SettingsFileException | UnknownVoiceException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * Reads a source.
     *
     * @param source its file or address; or an order of it, as a line of JSON
     * @return an order for each of its articles, as a line of JSON
     */
    public List<String> survey(String source) {
        OrderLine order = source.startsWith("{") ? OrderLine.read(source) : OrderLine.of(source);
        return survey(order).stream().map(OrderLine::toString).toList();
    }

    /**
     * Decides the place of every edition.
     *
     * @param surveyed all orders of the run, as the survey gives them
     * @return the orders, each in its place
     */
    public static List<String> orders(List<String> surveyed) {
        return OrderBook.placed(surveyed.stream().map(OrderLine::read).toList()).stream()
                .map(OrderLine::toString)
                .toList();
    }

    /**
     * The key of the edition that an order asks for; null if its article cannot be read.
     *
     * @throws EnvironmentException if the output folder cannot be read
     */
    public @Nullable String key(String order) throws EnvironmentException {
        OrderLine line = OrderLine.read(order);
        ReadArticle one = article(line);
        Article article = one.found();
        return article == null ? null : press.key(order(line, one, article));
    }

    /**
     * Makes the edition that an order asks for.
     *
     * @return its receipt, as a line of JSON
     * @throws EnvironmentException if the machine lacks something
     */
    public String print(String order) throws EnvironmentException {
        return print(OrderLine.read(order)).toString();
    }

    @Override
    public void forget() {
        source = "";
        found = List.of();
    }

    @Override
    @SuppressWarnings("IllegalCatch") // As when it is made.
    public List<OrderLine> survey(OrderLine order) {
        try {
            return order.reasons().isEmpty() ? OrderBook.surveyed(order, read(order)) : List.of(order);
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(order.failing(broken(order, "a defect of the program: " + e + "; please report this article")
                    .problems()));
        }
    }

    @Override
    public ReceiptLine print(OrderLine order) throws EnvironmentException {
        long cpu = CLOCK.getCurrentThreadCpuTime();
        long begun = System.nanoTime();
        Made made = guarded(order);
        double seconds = (System.nanoTime() - begun) / 1e9;
        double cpuSeconds = (CLOCK.getCurrentThreadCpuTime() - cpu) / 1e9;
        Receipt receipt = made.receipt();
        ReceiptLine.State state = receipt == null || receipt.failed()
                ? ReceiptLine.State.FAILED
                : receipt.isKept() ? ReceiptLine.State.KEPT : ReceiptLine.State.MADE;
        return new ReceiptLine(
                order,
                made.article(),
                state,
                receipt == null ? null : receipt.standing(),
                made.problems(),
                receipt == null ? 0 : receipt.spoken(),
                cpuSeconds,
                seconds);
    }

    /**
     * What came of an order.
     *
     * @param article its article's id, or null if that cannot be read
     * @param receipt null when it was not begun
     */
    private record Made(@Nullable String article, @Nullable Receipt receipt, List<Problem> problems) {}

    /** One article that the program cannot bear must not cost the others their editions. */
    @SuppressWarnings("IllegalCatch")
    private Made guarded(OrderLine order) throws EnvironmentException {
        try {
            return make(order);
        } catch (RuntimeException | StackOverflowError e) {
            return broken(order, "a defect of the program: " + e + "; please report this article");
        } catch (OutOfMemoryError e) {
            return broken(order, "it needs more memory than Java has; give it more with JAVA_TOOL_OPTIONS=-Xmx512m");
        }
    }

    private static Made broken(OrderLine order, String message) {
        return new Made(null, null, List.of(Problem.error("EDN-DEFECT", order.source(), message)));
    }

    private Made make(OrderLine order) throws EnvironmentException {
        ReadArticle one = article(order);
        Article article = one.found();
        if (article == null) {
            return new Made(null, null, one.problems());
        }
        try {
            Receipt receipt = press.print(order(order, one, article), new Unwatched());
            return new Made(article.id(), receipt, all(one, receipt));
        } catch (UnknownVoiceException e) {
            throw new IllegalStateException("the studio knows all voices that are asked for", e);
        }
    }

    private static List<Problem> all(ReadArticle one, Receipt receipt) {
        Stream<Problem> missing = receipt.missing().stream().map(form -> ReceiptLine.lacking(receipt.source(), form));
        return Stream.of(one.problems().stream(), receipt.problems().stream(), missing)
                .flatMap(problems -> problems)
                .toList();
    }

    private static Order order(OrderLine line, ReadArticle one, Article article) {
        boolean shares = line.folder() != null
                && !line.folder().equals(Slug.of(article.metadata().title()));
        return new Order(article, one.problems(), one.original(), shares, null);
    }

    private ReadArticle article(OrderLine order) {
        if (!order.reasons().isEmpty()) {
            return new ReadArticle(null, List.of(), order.reasons());
        }
        ReadArticle one = OrderBook.article(order, read(order));
        return one != null
                ? one
                : ReadArticle.failed(Problem.error(
                        "ART-MISSING", order.source(), "it has fewer articles than it had; give it again"));
    }

    /** The articles of a source; those of the last one are held, for a feed has many. */
    private List<ReadArticle> read(OrderLine order) {
        String asked = order.toSource();
        if (!asked.equals(source)) {
            forget();
            found = options.read(order, console);
            source = asked;
        }
        return found;
    }

    /** Holds the cache to its size, if there is one; whoever closes its worker need not ask. */
    public void trim() {
        studio.trim();
    }

    @Override
    public void close() {
        if (own) {
            studio.close();
        }
    }

    private static final class Unwatched implements Watcher {
        @Override
        public void begins(long characters) {}

        @Override
        public void spoken(long characters, double seconds) {}
    }
}
