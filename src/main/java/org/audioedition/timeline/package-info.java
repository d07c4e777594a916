/**
 * The one clock: begin and end of every word, sentence, paragraph, quote, chapter, in frames.
 */
@NullMarked
package org.audioedition.timeline;

import org.jspecify.annotations.NullMarked;
