package org.audioedition.audio;

import java.util.ArrayList;
import java.util.List;

/**
 * What a finished master must be: its format, its loudness, its peaks, and the silence around it.
 *
 * <p>All levels are those of the file as it is read: a file of two equal channels reads 3.01 LU more than one of them.
 *
 * @param name the preset's name
 * @param format how the file stores the sound
 * @param targetLufs integrated loudness of the file by ITU-R BS.1770-5, in LUFS
 * @param toleranceLu how far from the target the file may be, either way, in LU
 * @param maxTruePeakDbtp highest true peak allowed, in dBTP, at most 0
 * @param headSeconds silence before the first sound
 * @param tailSeconds silence after the last sound
 * @param minRmsDbfs lowest root mean square allowed, in dBFS; minus infinity if any will do
 * @param maxRmsDbfs highest root mean square allowed, in dBFS; plus infinity if any will do
 * @param maxNoiseFloorDbfs highest noise floor allowed, in dBFS; plus infinity if any will do
 */
public record MasterSettings(
        String name,
        PcmFormat format,
        double targetLufs,
        double toleranceLu,
        double maxTruePeakDbtp,
        double headSeconds,
        double tailSeconds,
        double minRmsDbfs,
        double maxRmsDbfs,
        double maxNoiseFloorDbfs) {

    private static final PcmFormat CD_MONO = new PcmFormat(44100, 1, 16);
    private static final PcmFormat BROADCAST_DUAL = new PcmFormat(48000, 2, 24);

    private static final List<MasterSettings> PRESETS = List.of(
            anyRms("default", CD_MONO, -19, 0.5, -3),
            anyRms("broadcast", BROADCAST_DUAL, -23, 0.2, -1),
            anyRms("aes", CD_MONO, -21, 0.5, -1),
            new MasterSettings("acx", CD_MONO, -20, 0.5, -3.5, 0.75, 2, -23, -18, -60));

    public MasterSettings {
        if (!(targetLufs >= -70 && targetLufs <= 0)) {
            throw new IllegalArgumentException("targetLufs " + targetLufs);
        }
        if (!(toleranceLu > 0)) {
            throw new IllegalArgumentException("toleranceLu " + toleranceLu);
        }
        if (!(maxTruePeakDbtp <= 0 && maxTruePeakDbtp > targetLufs)) {
            throw new IllegalArgumentException("maxTruePeakDbtp " + maxTruePeakDbtp);
        }
        if (!(headSeconds >= 0 && tailSeconds >= 0)) {
            throw new IllegalArgumentException("headSeconds " + headSeconds + ", tailSeconds " + tailSeconds);
        }
        if (!(minRmsDbfs <= maxRmsDbfs)) {
            throw new IllegalArgumentException("minRmsDbfs " + minRmsDbfs + ", maxRmsDbfs " + maxRmsDbfs);
        }
    }

    private static MasterSettings anyRms(
            String name, PcmFormat format, double targetLufs, double toleranceLu, double maxTruePeakDbtp) {
        double any = Double.POSITIVE_INFINITY;
        return new MasterSettings(name, format, targetLufs, toleranceLu, maxTruePeakDbtp, 0.75, 2.5, -any, any, any);
    }

    /**
     * The preset of that name: {@code default} (podcast and audiobook), {@code broadcast} (EBU R 128), {@code aes}
     * (AES77, speech), {@code acx} (Audible's rules for a file).
     *
     * @throws IllegalArgumentException if there is none; the message lists those there are
     */
    public static MasterSettings preset(String name) {
        for (MasterSettings preset : PRESETS) {
            if (preset.name.equals(name)) {
                return preset;
            }
        }
        throw new IllegalArgumentException("no loudness preset \"" + name + "\"; there are " + presetNames());
    }

    /** The names of the presets, the default first. */
    public static List<String> presetNames() {
        return PRESETS.stream().map(MasterSettings::name).toList();
    }

    /** Frames of silence before the first sound. */
    public long headFrames() {
        return format.frames(headSeconds);
    }

    /** Frames of silence after the last sound. */
    public long tailFrames() {
        return format.frames(tailSeconds);
    }

    /**
     * What a master that reads {@code loudness} has to keep to, each with what it reads; only figures that the preset limits.
     *
     * <p>A programme with nothing above the gate (silence, or less than 400 ms in all) has no loudness to be wrong.
     */
    public List<Limit> limits(Loudness loudness) {
        List<Limit> limits = new ArrayList<>();
        double any = Double.POSITIVE_INFINITY;
        limits.add(new Limit("true peak", "dBTP", loudness.truePeakDbtp(), -any, maxTruePeakDbtp));
        if (maxNoiseFloorDbfs < any) {
            limits.add(new Limit("noise floor", "dBFS", loudness.noiseFloorDbfs(), -any, maxNoiseFloorDbfs));
        }
        if (loudness.integratedLufs() > -any) {
            limits.add(new Limit(
                    "loudness", "LUFS", loudness.integratedLufs(), targetLufs - toleranceLu, targetLufs + toleranceLu));
            if (minRmsDbfs > -any || maxRmsDbfs < any) {
                limits.add(new Limit("RMS", "dBFS", loudness.rmsDbfs(), minRmsDbfs, maxRmsDbfs));
            }
        }
        return limits;
    }

    /** What is wrong with a master that reads {@code loudness}: words for each fault, none if it keeps all limits. */
    public List<String> check(Loudness loudness) {
        return limits(loudness).stream()
                .filter(limit -> !limit.isKept())
                .map(Limit::words)
                .toList();
    }

    /** The loudness that each of the file's equal channels has by itself, in LUFS. */
    double monoTargetLufs() {
        return targetLufs - format.channelGainLu();
    }
}
