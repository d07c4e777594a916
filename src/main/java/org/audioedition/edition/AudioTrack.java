package org.audioedition.edition;

import org.audioedition.audio.Loudness;
import org.audioedition.audio.PcmFormat;

/**
 * The mastered audio of an edition.
 *
 * @param file its name in the edition's folder
 * @param format how it is stored
 * @param loudness what it measures
 */
public record AudioTrack(String file, PcmFormat format, Loudness loudness) {}
