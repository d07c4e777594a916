/**
 * Compressed audio: MP3, FLAC, Opus and AAC encoders behind one door, with the tags, chapters and picture that each
 * container carries.
 *
 * <p>{@link org.audioedition.encoding.Encoders} is the door; nothing here knows of news. The encoders themselves are
 * others' work: jump3r and java-flac-encoder (LGPL, so they lie beside our jar and can be replaced or left out),
 * Concentus, and ffmpeg as a program. Headers, tags, pages and chapters are written here, because what the libraries
 * and ffmpeg write of them is missing or wrong. The same source and tags give the same bytes.
 *
 * <p>This package touches files, unlike other makers of forms: ffmpeg wants files that have names, so the M4B encoder
 * keeps some in a folder of its caller while it runs. Everything else goes to the caller's channel.
 */
@NullMarked
package org.audioedition.encoding;

import org.jspecify.annotations.NullMarked;
