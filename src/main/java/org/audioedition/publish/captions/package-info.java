/** Captions with times and speakers: WebVTT and SubRip. */
@NullMarked
package org.audioedition.publish.captions;

import org.jspecify.annotations.NullMarked;
