/** The chaptered WAV: BWF with cues, labels and an ID3 tag. */
@NullMarked
package org.audioedition.publish.wav;

import org.jspecify.annotations.NullMarked;
