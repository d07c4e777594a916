/** Chapter lists beside the audio: Podcasting 2.0 JSON, Audacity labels, cue sheet. */
@NullMarked
package org.audioedition.publish.markers;

import org.jspecify.annotations.NullMarked;
