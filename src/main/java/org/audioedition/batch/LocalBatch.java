package org.audioedition.batch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.audioedition.store.EnvironmentException;

/**
 * Many orders on this machine: threads, each with a worker of its own. Of all articles no more than a line is held; whatever the
 * number of threads, receipts come in the order of their orders.
 */
public final class LocalBatch {

    private final List<Worker> workers;

    /** Does what there is to do for an order; used by one thread at a time. */
    public interface Worker {

        /** What has been read may be read again: it may have changed since. */
        void forget();

        /** An order for every article of a source, what cannot be read among them. */
        List<OrderLine> survey(OrderLine source);

        /**
         * Makes an edition; a bad article gives a receipt that says so.
         *
         * @throws EnvironmentException if the machine lacks something, so that the others cannot be made either
         */
        ReceiptLine print(OrderLine order) throws EnvironmentException;
    }

    /**
     * A batch.
     *
     * @param jobs how many threads
     * @param worker makes a worker for each
     */
    public LocalBatch(int jobs, Supplier<Worker> worker) {
        this.workers = Stream.generate(worker).limit(jobs).toList();
    }

    /**
     * Reads sources.
     *
     * @param found hears what was found in each, in their order
     */
    public void survey(Iterator<OrderLine> sources, BiConsumer<OrderLine, List<OrderLine>> found)
            throws EnvironmentException {
        workers.forEach(Worker::forget);
        List<InOrder.Work<OrderLine, Surveyed>> each = new ArrayList<>();
        workers.forEach(worker -> each.add(source -> new Surveyed(source, worker.survey(source))));
        InOrder.run(sources, each, one -> true, one -> found.accept(one.source(), one.orders()));
    }

    private record Surveyed(OrderLine source, List<OrderLine> orders) {}

    /**
     * Makes all editions.
     *
     * @param judge hears of every receipt as soon as it is there
     * @param receipts takes them in the order of the orders
     * @throws EnvironmentException if the machine lacks something; what was made before is delivered
     */
    public void print(List<OrderLine> orders, Judge judge, Consumer<ReceiptLine> receipts) throws EnvironmentException {
        workers.forEach(Worker::forget);
        List<InOrder.Work<OrderLine, ReceiptLine>> each = new ArrayList<>();
        workers.forEach(worker -> each.add(worker::print));
        InOrder.run(orders.iterator(), each, judge::goesOn, receipts);
    }

    /** Hears of receipts as soon as they are there, one at a time. */
    @FunctionalInterface
    public interface Judge {
        /** Whether more orders are to be begun. */
        boolean goesOn(ReceiptLine receipt);
    }
}
