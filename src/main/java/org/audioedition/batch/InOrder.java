package org.audioedition.batch;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;

/**
 * Work on many things in several threads; what comes of it, in the order of the things.
 *
 * <p>A thread that is quicker than another runs ahead of it, but no further than a window, so that little is held however many things
 * there are.
 *
 * @param <A> a thing
 * @param <B> what comes of it
 */
final class InOrder<A, B> {

    private static final int WINDOW = 256;

    private final Iterator<A> things;
    private final Judge<B> judge;
    private final Map<Integer, B> waiting = new HashMap<>();
    private int taken;
    private int delivered;
    private int working;
    private boolean stopped;
    private @Nullable Throwable failure;

    private InOrder(Iterator<A> things, Judge<B> judge, int workers) {
        this.things = things;
        this.judge = judge;
        this.working = workers;
    }

    /** Does the work for one thing; each is used by one thread. */
    @FunctionalInterface
    interface Work<A, B> {
        B of(A thing) throws EnvironmentException;
    }

    /** Hears what came of a thing as soon as it is there, one at a time. */
    @FunctionalInterface
    interface Judge<B> {
        /** Whether more things are to be taken. */
        boolean goesOn(B result);
    }

    private record Turn<A>(int number, A thing) {}

    /**
     * Does it all.
     *
     * @param workers one for each thread
     * @param sink takes the results, in the order of the things, in this thread
     * @throws EnvironmentException what a worker threw first, once all that was done is delivered
     */
    static <A, B> void run(Iterator<A> things, List<? extends Work<A, B>> workers, Judge<B> judge, Consumer<B> sink)
            throws EnvironmentException {
        InOrder<A, B> order = new InOrder<>(things, judge, workers.size());
        for (Work<A, B> worker : workers) {
            Thread thread = new Thread(() -> order.work(worker), "batch");
            thread.setDaemon(true);
            thread.start();
        }
        try {
            for (B next = order.next(); next != null; next = order.next()) {
                sink.accept(next);
            }
        } catch (InterruptedException e) {
            order.stop();
            Thread.currentThread().interrupt();
        }
        order.rethrow();
    }

    private void work(Work<A, B> worker) {
        try {
            for (Turn<A> turn = take(); turn != null; turn = take()) {
                put(turn.number(), worker.of(turn.thing()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (EnvironmentException | RuntimeException | Error e) {
            fail(e);
        } finally {
            end();
        }
    }

    private synchronized @Nullable Turn<A> take() throws InterruptedException {
        while (!stopped && taken >= delivered + WINDOW) {
            wait();
        }
        return stopped || !things.hasNext() ? null : new Turn<>(taken++, things.next());
    }

    private synchronized void put(int number, B result) {
        waiting.put(number, result);
        stopped |= !judge.goesOn(result);
        notifyAll();
    }

    private synchronized void fail(Throwable e) {
        if (failure == null) {
            failure = e;
        }
        stopped = true;
    }

    private synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    private synchronized void end() {
        working--;
        notifyAll();
    }

    /** The next result in turn, when it is there; null when there are no more. */
    private synchronized @Nullable B next() throws InterruptedException {
        while (!waiting.containsKey(delivered) && working > 0) {
            wait();
        }
        // What a failed worker was at never comes; those behind it are worth telling all the same.
        while (!waiting.containsKey(delivered) && !waiting.isEmpty()) {
            delivered++;
        }
        notifyAll();
        return waiting.remove(delivered++);
    }

    private synchronized void rethrow() throws EnvironmentException {
        if (failure instanceof EnvironmentException environment) {
            throw environment;
        }
        if (failure instanceof RuntimeException bug) {
            throw bug;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }
}
