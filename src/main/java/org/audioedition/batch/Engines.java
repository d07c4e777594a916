package org.audioedition.batch;

import org.audioedition.speech.SpeechEngine;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;

/** The engine of a run, which all its presses share; it is opened when somebody has to speak. Any thread may ask. */
public final class Engines implements AutoCloseable {

    private final Opener opener;
    private final @Nullable Memory memory;
    private @Nullable SpeechEngine opened;

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
     * The engine of a run.
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

    /** The engine, opened with the first call. */
    synchronized SpeechEngine engine() throws EnvironmentException {
        SpeechEngine engine = opened == null ? opener.open() : opened;
        opened = engine;
        return engine;
    }

    @Override
    public synchronized void close() {
        if (opened != null) {
            opened.close();
            opened = null;
        }
        trim();
    }

    /** Holds what is remembered to its size. */
    public void trim() {
        if (memory != null) {
            memory.trim();
        }
    }
}
