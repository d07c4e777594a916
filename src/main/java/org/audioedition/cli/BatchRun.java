package org.audioedition.cli;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.audioedition.batch.LocalBatch;
import org.audioedition.batch.OrderBook;
import org.audioedition.batch.OrderLine;
import org.audioedition.batch.ReceiptLine;
import org.audioedition.batch.Shard;
import org.audioedition.store.EnvironmentException;

/** A batch with its reports; what was surveyed stays known, so that some sources may be looked at again later. */
final class BatchRun {

    private final LocalBatch batch;
    private final Console console;
    private final ReportOptions report;
    private final Shard shard;
    private final boolean failFast;
    /** What was found in each source. */
    private final Map<OrderLine, List<OrderLine>> surveyed = new LinkedHashMap<>();

    BatchRun(LocalBatch batch, Console console, ReportOptions report, Shard shard, boolean failFast) {
        this.batch = batch;
        this.console = console;
        this.report = report;
        this.shard = shard;
        this.failFast = failFast;
    }

    /**
     * Makes the editions of sources: all, or those that have changed since they were made.
     *
     * @return the exit code
     * @throws EnvironmentException if the machine lacks something; what was made until then is reported
     */
    int make(List<OrderLine> sources) throws EnvironmentException {
        long begun = System.nanoTime();
        batch.survey(sources.iterator(), surveyed::put);
        List<OrderLine> orders = orders(Set.copyOf(sources));
        Tally tally = new Tally();
        try (BatchProgress progress = new BatchProgress(console, report.quiet(), orders)) {
            batch.print(
                    orders,
                    receipt -> {
                        progress.add(receipt);
                        return !failFast || receipt.state() != ReceiptLine.State.FAILED;
                    },
                    receipt -> {
                        console.out().println(receipt);
                        tally.add(receipt.json());
                    });
            return tally.code(report.strict());
        } finally {
            List<String> left = orders.subList(tally.all(), orders.size()).stream()
                    .map(OrderLine::source)
                    .toList();
            if (!report.quiet() || tally.hasFailures() || !left.isEmpty()) {
                tally.lines(left, (System.nanoTime() - begun) / 1e9).forEach(console.err()::println);
            }
        }
    }

    /** The orders of sources, in their places among all. */
    private List<OrderLine> orders(Set<OrderLine> sources) {
        List<OrderLine> all = new ArrayList<>();
        BitSet asked = new BitSet();
        surveyed.forEach((source, found) -> {
            asked.set(all.size(), all.size() + found.size(), sources.contains(source));
            all.addAll(found);
        });
        List<OrderLine> placed = OrderBook.placed(all);
        return IntStream.range(0, placed.size())
                .filter(asked::get)
                .mapToObj(placed::get)
                .filter(shard::holds)
                .toList();
    }
}
