/**
 * The Script: ordered Utterances (spoken words, voice, prosody), pauses and chapters: what will be said, by whom, how.
 */
@NullMarked
package org.audioedition.script;

import org.jspecify.annotations.NullMarked;
