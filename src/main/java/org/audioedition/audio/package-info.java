/**
 * PCM and DSP that know nothing of news: resample, join, loudness, true peak, dither, WAV and its chunks.
 */
@NullMarked
package org.audioedition.audio;

import org.jspecify.annotations.NullMarked;
