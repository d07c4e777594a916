package org.audioedition.audio;

/**
 * The loudness that a broadcast extension states (EBU Tech 3285, version 2); NaN where it states none.
 *
 * @param integratedLufs in LUFS
 * @param rangeLu in LU
 * @param truePeakDbtp in dBTP
 * @param maxMomentaryLufs in LUFS
 * @param maxShortTermLufs in LUFS
 */
public record StoredLoudness(
        double integratedLufs, double rangeLu, double truePeakDbtp, double maxMomentaryLufs, double maxShortTermLufs) {}
