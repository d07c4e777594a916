package org.audioedition.timeline;

/**
 * Where a spooled clip belongs.
 *
 * @param voice the voice's index, for its gain
 * @param begin its first frame on the timeline
 * @param samples its length in samples
 * @param sampleRate the rate of those samples
 */
record Clip(int voice, long begin, int samples, int sampleRate) {}
