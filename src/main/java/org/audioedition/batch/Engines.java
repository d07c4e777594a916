package org.audioedition.batch;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.speech.SpeechEngine;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;

/**
 * The engines of a run: none is opened before somebody has to speak, and presses share one that can speak in several threads. Any
 * thread may ask.
 */
public final class Engines implements AutoCloseable {

    private final Opener opener;
    private final @Nullable Memory memory;
    private final List<SpeechEngine> opened = new ArrayList<>();

    /** Opens an engine. */
    @FunctionalInterface
    public interface Opener {
        /**
         * Opens one.
         *
         * @throws EnvironmentException if the machine lacks something that it needs
         */
        SpeechEngine open() throws EnvironmentException;
    }

    /**
     * The engines of a run.
     *
     * @param memory what is remembered of earlier runs, or null for nothing
     */
    public Engines(Opener opener, @Nullable Memory memory) {
        this.opener = opener;
        this.memory = memory;
    }

    @Nullable
    Memory memory() {
        return memory;
    }

    /** An engine for a press. */
    synchronized SpeechEngine open() throws EnvironmentException {
        if (!opened.isEmpty() && opened.get(0).speaksInParallel()) {
            return opened.get(0);
        }
        SpeechEngine engine = opener.open();
        opened.add(engine);
        return engine;
    }

    @Override
    public synchronized void close() {
        opened.forEach(SpeechEngine::close);
        opened.clear();
        if (memory != null) {
            memory.trim();
        }
    }
}
