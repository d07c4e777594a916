package org.audioedition.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Locale;
import org.audioedition.batch.ReceiptLine;

/**
 * What came of a batch elsewhere, by its receipts.
 *
 * @param made editions made
 * @param kept editions that were there
 * @param failed articles without an edition
 * @param noted whether there was so much as a note
 * @param lacking whether a form could not be made
 * @param audioSeconds of all editions
 * @param cpuSeconds of those that were made
 */
record ReceiptCount(
        int made, int kept, int failed, boolean noted, boolean lacking, double audioSeconds, double cpuSeconds) {

    static ReceiptCount of(List<String> receipts) {
        ReceiptCount count = new ReceiptCount(0, 0, 0, false, false, 0, 0);
        for (String receipt : receipts) {
            count = count.and(JsonParser.parseString(receipt).getAsJsonObject());
        }
        return count;
    }

    private ReceiptCount and(JsonObject receipt) {
        String state = receipt.get("state").getAsString();
        boolean isMade = state.equals("made");
        boolean lacks = false;
        for (JsonElement problem : receipt.getAsJsonArray("problems")) {
            lacks |= ReceiptLine.LACKS_FORM.equals(
                    problem.getAsJsonObject().get("id").getAsString());
        }
        return new ReceiptCount(
                made + (isMade ? 1 : 0),
                kept + (state.equals("kept") ? 1 : 0),
                failed + (state.equals("failed") ? 1 : 0),
                noted || !receipt.getAsJsonArray("problems").isEmpty(),
                lacking || lacks,
                audioSeconds + receipt.get("audioSeconds").getAsDouble(),
                cpuSeconds + (isMade ? receipt.get("cpuSeconds").getAsDouble() : 0));
    }

    /** The exit code of the batch. */
    int code(boolean strict) {
        if (lacking) {
            return ExitCodes.ENVIRONMENT;
        }
        return failed > 0 || (strict && noted) ? ExitCodes.FAILED : ExitCodes.DONE;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d articles: %d made, %d kept, %d failed; %s of audio, CPU %.1f s",
                made + kept + failed,
                made,
                kept,
                failed,
                Tally.clock(audioSeconds),
                cpuSeconds);
    }
}
