/**
 * PCM and DSP that know nothing of news: resample, join, loudness, true peak, dither, WAV and its chunks.
 *
 * <p>Two passes: {@link org.audioedition.audio.LevelSurvey} hears the clips and says the gain of every voice;
 * {@link org.audioedition.audio.Mastering} turns them into the finished samples, and
 * {@link org.audioedition.audio.WavWriter} takes those. {@link org.audioedition.audio.WavReader} judges the file.
 *
 * <p>The same input gives the same bytes on every machine: sines and logarithms come from {@link java.lang.StrictMath},
 * sums have a fixed order, dither has a fixed seed. The inner loops are written for a compiler that does not vectorise:
 * a program that runs for seconds never meets another.
 */
@NullMarked
package org.audioedition.audio;

import org.jspecify.annotations.NullMarked;
