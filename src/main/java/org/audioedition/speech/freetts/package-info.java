/**
 * The voice inside: FreeTTS run through its utterance processors, without its threads, players and text rules.
 *
 * <p>What is handed in is said: words go straight into the engine's Word relation, so its own reading of numbers and
 * abbreviations never runs. Allocation takes one lock for the whole program and a voice belongs to one thread; both are
 * needed, because the engine builds a static phoneme table while it allocates and keeps state while it speaks.
 */
@NullMarked
package org.audioedition.speech.freetts;

import org.jspecify.annotations.NullMarked;
