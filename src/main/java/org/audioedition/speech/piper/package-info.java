/** Piper: small neural models of one voice each, with a description in JSON beside the model. */
@NullMarked
package org.audioedition.speech.piper;

import org.jspecify.annotations.NullMarked;
