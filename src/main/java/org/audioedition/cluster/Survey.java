package org.audioedition.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;

/** The first task: what stands in sources, a line of JSON for each article. */
final class Survey implements FlatMapFunction<Iterator<String>, String> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<Job> job;

    Survey(Broadcast<Job> job) {
        this.job = job;
    }

    @Override
    public Iterator<String> call(Iterator<String> orders) throws IOException {
        return Bench.work(job.value(), bench -> {
            List<String> lines = new ArrayList<>();
            while (orders.hasNext()) {
                JsonLine order = JsonLine.of(orders.next());
                String source = order.source();
                String here = order.isRefused() ? source : bench.fetch(source);
                for (String line :
                        bench.worker().survey(order.with("source", here).toString())) {
                    lines.add(JsonLine.of(line).moved(here, source).toString());
                }
            }
            return lines;
        });
    }
}
