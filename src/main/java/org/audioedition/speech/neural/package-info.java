/**
 * What the neural engines share: an utterance becomes rows of symbols, a model says them, and its durations are the times of the
 * words.
 */
@NullMarked
package org.audioedition.speech.neural;

import org.jspecify.annotations.NullMarked;
