package org.audioedition.cli;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.audioedition.quotation.Quotation;
import org.audioedition.quotation.Speaker;
import org.audioedition.script.Script;
import org.jspecify.annotations.Nullable;

/** Every decision about the quotations of a script: kind, speaker, gender with its evidence, rule, confidence, voice. */
final class Explanation {

    private static final int SHOWN = 40;
    private static final List<String> HEAD =
            List.of("quotation", "kind", "speaker", "gender", "evidence", "rule", "confidence", "voice");

    private final Script script;
    private final Map<String, Speaker> speakers = new HashMap<>();

    Explanation(Script script) {
        this.script = script;
        script.quotations().speakers().forEach(speaker -> speakers.put(speaker.id(), speaker));
    }

    /** A line of JSON for each quotation. */
    List<String> json() {
        return script.quotations().quotations().stream()
                .map(quotation -> object(quotation).toString())
                .toList();
    }

    private JsonObject object(Quotation quotation) {
        Speaker speaker = speaker(quotation);
        JsonObject object = new JsonObject();
        object.addProperty("id", quotation.id());
        object.addProperty("start", quotation.span().start());
        object.addProperty("end", quotation.span().end());
        object.addProperty("text", quotation.span().of(script.article().text()));
        object.addProperty("kind", quotation.kind().label());
        object.addProperty("speaker", speaker == null ? null : speaker.name());
        object.addProperty("gender", gender(speaker));
        object.addProperty("evidence", speaker == null ? "" : speaker.evidence());
        object.addProperty("rule", quotation.rule());
        object.addProperty("confidence", quotation.confidence());
        object.addProperty("voice", script.voiceOf(quotation).id());
        return object;
    }

    /** A table with a line for each quotation, its columns in line. */
    List<String> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        script.quotations().quotations().forEach(quotation -> rows.add(row(quotation)));
        int[] widths = new int[HEAD.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private List<String> row(Quotation quotation) {
        Speaker speaker = speaker(quotation);
        return List.of(
                shown(quotation.span().of(script.article().text())),
                quotation.kind().label(),
                speaker == null ? "-" : shown(speaker.name()),
                gender(speaker),
                speaker == null || speaker.evidence().isEmpty() ? "-" : speaker.evidence(),
                quotation.rule(),
                String.format(Locale.ROOT, "%.2f", quotation.confidence()),
                script.voiceOf(quotation).id());
    }

    private static String line(List<String> row, int... widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
        }
        return line.toString().stripTrailing();
    }

    private static String shown(String text) {
        String line = Visible.of(text);
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "…";
    }

    private static String gender(@Nullable Speaker speaker) {
        return (speaker == null ? Speaker.Gender.UNKNOWN : speaker.gender()).label();
    }

    private @Nullable Speaker speaker(Quotation quotation) {
        String id = quotation.speaker();
        return id == null ? null : speakers.get(id);
    }
}
