package org.audioedition.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.audioedition.batch.ReceiptLine;

/** What came of a batch, counted by its receipts. */
final class Tally {

    private static final int MOST_NAMED = 100;
    private static final String FAILED = "failed";

    private final Map<String, Integer> states = new HashMap<>();
    private final List<String> failures = new ArrayList<>();
    private double audioSeconds;
    private double cpuSeconds;
    private long spoken;
    private boolean noted;
    private boolean lacking;

    /** Counts a receipt, in JSON: it may come from another machine. */
    void add(JsonObject receipt) {
        String state = receipt.get("state").getAsString();
        states.merge(state, 1, Integer::sum);
        audioSeconds += receipt.get("audioSeconds").getAsDouble();
        cpuSeconds += receipt.get("cpuSeconds").getAsDouble();
        spoken += receipt.get("spoken").getAsLong();
        List<JsonObject> problems = receipt.getAsJsonArray("problems").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
        noted |= !problems.isEmpty();
        lacking |= problems.stream().anyMatch(problem -> ReceiptLine.LACKS_FORM.equals(text(problem, "id")));
        if (state.equals(FAILED) && failures.size() < MOST_NAMED) {
            String why = problems.stream()
                    .filter(problem -> text(problem, "severity").equals("error"))
                    .map(problem ->
                            text(problem, "place") + ": " + text(problem, "message") + " [" + text(problem, "id") + "]")
                    .findFirst()
                    .orElse("");
            failures.add(text(receipt, "source") + ": " + why);
        }
    }

    private static String text(JsonObject object, String key) {
        return object.get(key).getAsString();
    }

    private int count(String state) {
        return states.getOrDefault(state, 0);
    }

    /** How many receipts there were. */
    int all() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The exit code of the batch. */
    int code(boolean strict) {
        if (lacking) {
            return ExitCodes.ENVIRONMENT;
        }
        return count(FAILED) > 0 || (strict && noted) ? ExitCodes.FAILED : ExitCodes.DONE;
    }

    /** Whether an article has no edition. */
    boolean hasFailures() {
        return !failures.isEmpty();
    }

    /**
     * A summary.
     *
     * @param left the sources of orders that were not begun
     * @param wallSeconds how long it took
     */
    List<String> lines(List<String> left, double wallSeconds) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%d articles: %d made, %d kept, %d failed%s; %s of audio, %d utterances spoken; %.1f s, CPU %.1f s",
                all() + left.size(),
                count("made"),
                count("kept"),
                count(FAILED),
                left.isEmpty() ? "" : ", " + left.size() + " not begun",
                clock(audioSeconds),
                spoken,
                wallSeconds,
                cpuSeconds));
        failures.forEach(failure -> lines.add("  failed: " + Visible.of(failure)));
        more(count(FAILED), FAILED, lines);
        left.stream().limit(MOST_NAMED).forEach(source -> lines.add("  not begun: " + Visible.of(source)));
        more(left.size(), "not begun", lines);
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
