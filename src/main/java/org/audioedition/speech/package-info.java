/**
 * The SpeechEngine seam: an Utterance in, PCM and word marks out; one sub-package per engine.
 */
@NullMarked
package org.audioedition.speech;

import org.jspecify.annotations.NullMarked;
