package org.audioedition.speech;

import java.io.IOException;

/** Holds the clips of an edition, in order, between speaking and mastering, so that the heap need not. */
public interface ClipSpool {

    /** Adds a clip at the end. */
    void append(short[] samples, int count) throws IOException;

    /** A reader from the first clip on. */
    Reader reader() throws IOException;

    /** Gives the clips back in the order in which they came. */
    interface Reader extends AutoCloseable {

        /** Fills the first {@code count} places of {@code samples} with the next clip. */
        void next(short[] samples, int count) throws IOException;

        @Override
        void close() throws IOException;
    }
}
