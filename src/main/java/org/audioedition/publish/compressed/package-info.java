/** Compressed audio: MP3, FLAC, Opus and M4B with the whole edition, and MP3 files with a chapter each. */
@NullMarked
package org.audioedition.publish.compressed;

import org.jspecify.annotations.NullMarked;
