package org.audioedition.speech;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.stream.IntStream;
import org.audioedition.script.SpokenWord;
import org.audioedition.script.Utterance;

/**
 * Utterances said in their order, by several threads that run a little ahead of whoever listens.
 *
 * <p>Of those ahead the longest is begun first, so that no thread is left alone with it at the end. No more than a few
 * utterances for each thread are held, and what comes out is the same for any number of them.
 */
public final class Recital implements AutoCloseable {

    private static final int AHEAD_FOR_EACH_THREAD = 4;
    private static final Comparator<Task> LONGEST_FIRST =
            Comparator.comparingInt((Task task) -> -task.length()).thenComparingInt(Task::number);

    private final Synthesis synthesis;
    private final Iterator<Utterance> utterances;
    private final int most;
    private final Deque<Task> ahead = new ArrayDeque<>();
    private final PriorityBlockingQueue<Task> queue = new PriorityBlockingQueue<>(11, LONGEST_FIRST);
    private final List<Thread> threads;
    private int number;

    /** An utterance and what will be heard of it. */
    private record Task(int number, int length, Utterance utterance, CompletableFuture<Speech> speech) {}

    /**
     * A recital.
     *
     * @param jobs how many threads say it
     */
    public Recital(Synthesis synthesis, List<Utterance> utterances, int jobs) {
        this.synthesis = synthesis;
        this.utterances = utterances.iterator();
        this.most = jobs * AHEAD_FOR_EACH_THREAD;
        this.threads = jobs == 1
                ? List.of()
                : IntStream.range(0, jobs).mapToObj(i -> started("speech-" + i)).toList();
    }

    private Thread started(String name) {
        Thread thread = new Thread(this::work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void work() {
        try {
            while (true) {
                Task task = queue.take();
                say(task);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever goes wrong belongs to the one who waits for this utterance. */
    @SuppressWarnings("IllegalCatch")
    private void say(Task task) {
        try {
            task.speech().complete(synthesis.speak(task.utterance()));
        } catch (SpeechException | RuntimeException | Error e) {
            task.speech().completeExceptionally(e);
        }
    }

    /**
     * The next utterance as it is heard.
     *
     * @throws SpeechException if the engine fails at it
     * @throws java.util.NoSuchElementException if it was the last
     */
    public Speech next() throws SpeechException {
        if (threads.isEmpty()) {
            return synthesis.speak(utterances.next());
        }
        while (ahead.size() < most && utterances.hasNext()) {
            Utterance utterance = utterances.next();
            Task task = new Task(number++, length(utterance), utterance, new CompletableFuture<>());
            ahead.add(task);
            queue.add(task);
        }
        return await(ahead.remove());
    }

    private static Speech await(Task task) throws SpeechException {
        try {
            return task.speech().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SpeechException failed) {
                throw failed;
            }
            throw new IllegalStateException("an engine broke off", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SpeechException("interrupted", e);
        }
    }

    private static int length(Utterance utterance) {
        return utterance.words().stream()
                .map(SpokenWord::spoken)
                .mapToInt(String::length)
                .sum();
    }

    /** Waits until each thread has said what it is at: whoever closes the engine next would take it from under them. */
    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
