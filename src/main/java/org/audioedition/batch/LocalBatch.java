package org.audioedition.batch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
     * Reads all sources, and decides the place of every edition.
     *
     * @param sources in the order of the receipts
     * @param surveyed hears of every article that is found
     */
    public List<OrderLine> survey(Iterator<OrderLine> sources, Consumer<OrderLine> surveyed)
            throws EnvironmentException {
        List<OrderLine> orders = new ArrayList<>();
        List<InOrder.Work<OrderLine, List<OrderLine>>> each = new ArrayList<>();
        workers.forEach(worker -> each.add(worker::survey));
        InOrder.run(sources, each, found -> true, found -> {
            found.forEach(surveyed);
            orders.addAll(found);
        });
        return OrderBook.placed(orders);
    }

    /**
     * Makes all editions.
     *
     * @param judge hears of every receipt as soon as it is there
     * @param receipts takes them in the order of the orders
     * @throws EnvironmentException if the machine lacks something; what was made before is delivered
     */
    public void print(List<OrderLine> orders, Judge judge, Consumer<ReceiptLine> receipts) throws EnvironmentException {
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
