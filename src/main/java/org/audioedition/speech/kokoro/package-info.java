/** Kokoro-82M v1.0: a neural model with 28 English voices, at 24,000 samples a second. */
@NullMarked
package org.audioedition.speech.kokoro;

import org.jspecify.annotations.NullMarked;
