package org.audioedition.audio;

import java.io.IOException;

/** A stream of mono samples from the first on, full scale at ±1. One thread at a time. */
public interface PcmSource {

    /**
     * How the samples are stored. Of two equal channels one is read; samples of 16 and of 24 bits are exact as floats,
     * so the whole numbers can be had back: times 2^15, or times 2^23.
     */
    PcmFormat format();

    /** How many frames there are from the first to the last. */
    long frames();

    /**
     * Reads the next frames into {@code block}, from its begin.
     *
     * @return how many were read; 0 at the end, and before it only for an empty block
     * @throws IOException from where they are stored
     */
    int read(float[] block) throws IOException;
}
