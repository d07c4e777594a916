package org.audioedition.cli;

import java.util.List;
import java.util.Locale;
import org.audioedition.article.Problem;
import org.audioedition.batch.OrderLine;
import org.audioedition.batch.ReceiptLine;
import org.jspecify.annotations.Nullable;

/** How far a batch has come, on standard error: a bar where somebody watches, else a line for every article. */
final class BatchProgress implements AutoCloseable {

    private final Console console;
    private final boolean quiet;
    private final int orders;
    private final long characters;
    private final @Nullable Bar bar;
    private int done;
    private long charactersDone;
    private double audioSeconds;

    BatchProgress(Console console, boolean quiet, List<OrderLine> orders) {
        this.console = console;
        this.quiet = quiet;
        this.orders = orders.size();
        this.characters =
                Math.max(1, orders.stream().mapToLong(BatchProgress::length).sum());
        this.bar = console.terminal() && !quiet ? new Bar(BatchCommand.NAME, characters, console.err()) : null;
    }

    /** What cannot be read has no length, but is done some time, too. */
    private static long length(OrderLine order) {
        return order.characters() == null ? 1 : Math.max(1, order.characters());
    }

    /** A receipt is there. */
    void add(ReceiptLine receipt) {
        done++;
        charactersDone += length(receipt.order());
        audioSeconds += receipt.audioSeconds();
        receipt.problems().stream()
                .filter(Problem::isError)
                .forEach(problem -> console.err().println("error: " + Visible.of(problem.toString())));
        if (bar != null) {
            bar.reached(charactersDone, done + "/" + orders + ", " + Tally.clock(audioSeconds) + " of audio");
        } else if (!quiet) {
            console.err()
                    .println(String.format(
                            Locale.ROOT,
                            "%d/%d (%d %%) %s: %s, %s of audio",
                            done,
                            orders,
                            100 * charactersDone / characters,
                            Visible.of(receipt.order().source()),
                            receipt.state().name().toLowerCase(Locale.ROOT),
                            Tally.clock(receipt.audioSeconds())));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
