package org.audioedition.timeline;

/**
 * Where a spooled clip belongs.
 *
 * @param voice the voice's index, for its gain, or {@link #NO_VOICE}
 * @param begin its first frame on the timeline
 * @param samples its length in samples
 * @param sampleRate the rate of those samples
 */
record Clip(int voice, long begin, int samples, int sampleRate) {

    /** Stands for what is no voice and comes at its own level. */
    static final int NO_VOICE = Integer.MAX_VALUE;
}
