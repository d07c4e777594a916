/**
 * The voice inside: FreeTTS run through its utterance processors, without its threads and players.
 */
@NullMarked
package org.audioedition.speech.freetts;

import org.jspecify.annotations.NullMarked;
