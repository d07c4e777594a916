package org.audioedition.batch;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.audioedition.article.Problem;
import org.audioedition.publish.FormException;
import org.audioedition.publish.PublishedFile;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as a line of JSON. Everything in it but state, number of utterances and times is the same in every run.
 *
 * @param order what came of
 * @param article the id of its article, or null if that cannot be read
 * @param state what was done
 * @param standing the edition, or null
 * @param problems notes and errors, those of reading first
 * @param spoken how many utterances were spoken
 * @param cpuSeconds of the thread that made it
 * @param seconds by the clock
 */
public record ReceiptLine(
        OrderLine order,
        @Nullable String article,
        State state,
        @Nullable StandingEdition standing,
        List<Problem> problems,
        long spoken,
        double cpuSeconds,
        double seconds) {

    private static final Gson JSON =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    /** The id of the problem that a form could not be made on this machine. */
    public static final String LACKS_FORM = "FRM-MISSING";

    /** What was done. */
    public enum State {
        /** The edition was made. */
        MADE,
        /** It was there. */
        KEPT,
        /** There is none. */
        FAILED
    }

    public ReceiptLine {
        problems = List.copyOf(problems);
    }

    /** The length of the audio. */
    public double audioSeconds() {
        return standing == null ? 0 : standing.brief().seconds();
    }

    /** What a form that could not be made is told as. */
    public static Problem lacking(String source, FormException form) {
        return Problem.error(LACKS_FORM, source, String.valueOf(form.getMessage()));
    }

    /** Its line, without a line break. */
    @Override
    public String toString() {
        return JSON.toJson(json());
    }

    /** The same in JSON. */
    public JsonObject json() {
        JsonObject line = new JsonObject();
        line.addProperty("source", order.source());
        if (order.item() != null) {
            line.addProperty("item", order.item());
        }
        line.addProperty("article", article);
        line.addProperty("key", standing == null ? null : standing.key());
        line.addProperty("state", state.name().toLowerCase(Locale.ROOT));
        line.addProperty(
                "folder",
                standing == null ? null : String.valueOf(standing.folder().getFileName()));
        line.add("files", files());
        JsonArray all = new JsonArray();
        problems.forEach(problem -> all.add(json(problem)));
        line.add("problems", all);
        double audio = audioSeconds();
        line.addProperty("audioSeconds", rounded(audio, 1e3));
        line.addProperty("spoken", spoken);
        line.addProperty("cpuSeconds", rounded(cpuSeconds, 1e3));
        line.addProperty("realTimeFactor", audio == 0 ? null : (Double) rounded(seconds / audio, 1e5));
        return line;
    }

    private JsonArray files() {
        JsonArray files = new JsonArray();
        if (standing != null) {
            Stream.concat(standing.brief().files().stream(), Stream.of(standing.record()))
                    .forEach(file -> files.add(json(file)));
        }
        return files;
    }

    private static JsonObject json(PublishedFile file) {
        JsonObject one = new JsonObject();
        one.addProperty("name", file.name());
        one.addProperty("bytes", file.bytes());
        one.addProperty("sha256", file.sha256());
        return one;
    }

    /** A problem as reports have it. */
    public static JsonObject json(Problem problem) {
        JsonObject one = new JsonObject();
        one.addProperty("id", problem.id());
        one.addProperty("severity", problem.isError() ? "error" : "note");
        one.addProperty("place", problem.place());
        one.addProperty("message", problem.message());
        return one;
    }

    private static double rounded(double value, double steps) {
        return Math.rint(value * steps) / steps;
    }
}
