package org.audioedition.cluster;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.audioedition.store.Digests;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;

/**
 * The second task: makes the editions of orders and brings them to the depot; gives a receipt for each. What stands there already, by
 * its key, is kept, so that a task that is tried again goes on where it was interrupted. An article that fails has a receipt that says
 * so; only what a machine lacks ends the task.
 */
final class Print implements FlatMapFunction<Iterator<List<String>>, String> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<Job> job;

    Print(Broadcast<Job> job) {
        this.job = job;
    }

    @Override
    public Iterator<String> call(Iterator<List<String>> shares) throws IOException {
        return Bench.work(job.value(), bench -> {
            List<String> receipts = new ArrayList<>();
            while (shares.hasNext()) {
                for (String order : shares.next()) {
                    receipts.add(print(JsonLine.of(order), bench).toString());
                    bench.clear();
                }
            }
            return receipts;
        });
    }

    private JsonLine print(JsonLine order, Bench bench) throws IOException, EnvironmentException {
        String source = order.source();
        String here = order.isRefused() ? source : bench.fetch(source);
        String local = order.with("source", here).toString();
        String place = order.text("folder") == null ? order.text("slug") : order.text("folder");
        if (place != null) {
            bench.show(place);
        }
        String key = bench.worker().key(local);
        JsonLine kept = key == null || job.value().anew() ? null : kept(key, bench.depot());
        if (kept != null) {
            return kept.with("source", source).kept();
        }
        JsonLine receipt = JsonLine.of(bench.worker().print(local)).moved(here, source);
        String folder = receipt.text("folder");
        if (key != null && folder != null) {
            if (!folder.equals(place)) {
                refuseOthers(folder, receipt, bench.depot());
            }
            bench.depot().bring(bench.output().resolve(folder), folder);
            bench.depot().keep(key, receipt.toString());
        }
        return receipt;
    }

    /** The worker has not seen what stands in the place that it has taken instead. */
    private static void refuseOthers(String folder, JsonLine receipt, Depot depot)
            throws IOException, EnvironmentException {
        String record = depot.record(folder);
        JsonLine there = record == null ? null : JsonLine.whole(record);
        boolean ours = there != null && Objects.equals(there.text("articleId"), receipt.text("article"));
        if (!ours && (there != null || depot.isTaken(folder))) {
            throw new EnvironmentException(depot.place(folder) + " holds something else than an edition of "
                    + receipt.source() + "; move it away, or choose another folder with -o");
        }
    }

    /** The receipt of an edition that is in the depot, whole: its record to the byte, of all other files the sizes. */
    private static @Nullable JsonLine kept(String key, Depot depot) throws IOException {
        String text = depot.receipt(key);
        JsonLine receipt = text == null ? null : JsonLine.whole(text);
        String folder = receipt == null ? null : receipt.text("folder");
        if (receipt == null || folder == null) {
            return null;
        }
        Map<String, Long> sizes = depot.sizes(folder);
        for (JsonElement one : receipt.object().getAsJsonArray("files")) {
            JsonObject file = one.getAsJsonObject();
            String name = file.get("name").getAsString();
            if (!Long.valueOf(file.get("bytes").getAsLong()).equals(sizes.get(name))) {
                return null;
            }
            String record = name.equals(Depot.RECORD) ? depot.record(folder) : null;
            if (record != null
                    && !Digests.sha256(record).equals(file.get("sha256").getAsString())) {
                return null;
            }
        }
        return receipt;
    }
}
