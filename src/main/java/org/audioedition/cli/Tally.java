package org.audioedition.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.audioedition.article.Problem;
import org.audioedition.batch.OrderLine;
import org.audioedition.batch.ReceiptLine;

/** What came of the orders of a batch, counted. */
final class Tally {

    private static final int MOST_NAMED = 100;

    private final Map<ReceiptLine.State, Integer> states = new EnumMap<>(ReceiptLine.State.class);
    private final List<String> failures = new ArrayList<>();
    private double audioSeconds;
    private double cpuSeconds;
    private long spoken;
    private boolean noted;
    private boolean lacking;

    /** Counts a receipt. */
    void add(ReceiptLine receipt) {
        states.merge(receipt.state(), 1, Integer::sum);
        audioSeconds += receipt.audioSeconds();
        cpuSeconds += receipt.cpuSeconds();
        spoken += receipt.spoken();
        noted |= !receipt.problems().isEmpty();
        lacking |= receipt.lacksForms();
        if (receipt.state() == ReceiptLine.State.FAILED && failures.size() < MOST_NAMED) {
            String why = receipt.problems().stream()
                    .filter(Problem::isError)
                    .map(Problem::toString)
                    .findFirst()
                    .orElse("");
            failures.add(receipt.order().source() + ": " + why);
        }
    }

    private int count(ReceiptLine.State state) {
        return states.getOrDefault(state, 0);
    }

    private int all() {
        return count(ReceiptLine.State.MADE) + count(ReceiptLine.State.KEPT) + count(ReceiptLine.State.FAILED);
    }

    /** The exit code of the batch. */
    int code(boolean strict) {
        if (lacking) {
            return ExitCodes.ENVIRONMENT;
        }
        boolean failed = count(ReceiptLine.State.FAILED) > 0 || (strict && noted);
        return failed ? ExitCodes.FAILED : ExitCodes.DONE;
    }

    /** Whether something is to be told even to those who only want to hear of errors. */
    boolean isBad(List<OrderLine> orders) {
        return !failures.isEmpty() || all() < orders.size();
    }

    /**
     * A summary.
     *
     * @param orders those of the batch, in the order in which they were begun
     * @param wallSeconds how long it took
     */
    List<String> lines(List<OrderLine> orders, double wallSeconds) {
        List<String> lines = new ArrayList<>();
        int left = orders.size() - all();
        lines.add(String.format(
                Locale.ROOT,
                "%d articles: %d made, %d kept, %d failed%s; %s of audio, %d utterances spoken; %.1f s, CPU %.1f s",
                orders.size(),
                count(ReceiptLine.State.MADE),
                count(ReceiptLine.State.KEPT),
                count(ReceiptLine.State.FAILED),
                left == 0 ? "" : ", " + left + " not begun",
                clock(audioSeconds),
                spoken,
                wallSeconds,
                cpuSeconds));
        failures.forEach(failure -> lines.add("  failed: " + Visible.of(failure)));
        more(count(ReceiptLine.State.FAILED), "failed", lines);
        orders.subList(all(), orders.size()).stream()
                .limit(MOST_NAMED)
                .forEach(order -> lines.add("  not begun: " + Visible.of(order.source())));
        more(left, "not begun", lines);
        return lines;
    }

    private static void more(int count, String what, List<String> lines) {
        if (count > MOST_NAMED) {
            lines.add("  " + what + ": " + (count - MOST_NAMED) + " more");
        }
    }

    /** {@code 1:02:03}, or {@code 2:03}. */
    static String clock(double seconds) {
        long all = (long) seconds;
        return all < 3600
                ? String.format(Locale.ROOT, "%d:%02d", all / 60, all % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", all / 3600, all / 60 % 60, all % 60);
    }
}
