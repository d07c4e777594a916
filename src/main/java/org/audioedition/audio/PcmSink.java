package org.audioedition.audio;

import java.io.IOException;

/** Where mastered PCM goes, frame after frame, as bytes of a {@link PcmFormat}. */
@FunctionalInterface
public interface PcmSink {

    /**
     * Takes the next bytes; they are always whole frames, and the array is reused afterwards.
     *
     * @throws IOException if they cannot be stored
     */
    void write(byte[] bytes, int offset, int length) throws IOException;
}
