package org.audioedition.audio;

/**
 * What a meter reads of a whole programme, all channels of the file together; silence reads minus infinity.
 *
 * @param integratedLufs gated loudness by ITU-R BS.1770-5, in LUFS; minus infinity if no 400 ms passed the gate
 * @param truePeakDbtp highest peak of the signal oversampled four times (BS.1770-5, annex 2), in dBTP
 * @param rangeLu loudness range by EBU Tech 3342, in LU; 0 if the programme is too short to have one
 * @param maxMomentaryLufs loudest 400 ms (EBU Tech 3341), in LUFS
 * @param maxShortTermLufs loudest 3 s (EBU Tech 3341), in LUFS; minus infinity under 3 s
 * @param rmsDbfs root mean square over everything, pauses too, of one channel, in dB below digital full scale (a
 *     full-scale sine reads -3.01)
 * @param noiseFloorDbfs root mean square of the quietest half second of one channel, in dB below digital full scale;
 *     minus infinity if it is digital silence or if there is no half second
 */
public record Loudness(
        double integratedLufs,
        double truePeakDbtp,
        double rangeLu,
        double maxMomentaryLufs,
        double maxShortTermLufs,
        double rmsDbfs,
        double noiseFloorDbfs) {}
