package org.audioedition.publish;

import java.io.Closeable;
import java.io.IOException;
import org.audioedition.audio.PcmFormat;

/** A stretch of mastered sound, to be read once; two channels are equal and read as one. One thread at a time. */
public interface Samples extends Closeable {

    /** How it is stored. */
    PcmFormat format();

    /** How many frames there are in all. */
    long frames();

    /**
     * Reads the next samples, full scale at ±1.
     *
     * @return how many were read; 0 at the end
     */
    int read(float[] block) throws IOException;
}
