package org.audioedition.publish.compressed;

import java.util.List;
import org.audioedition.audio.Limit;
import org.audioedition.audio.Loudness;

/** What those want who take books as a file for each chapter; all take MP3 of 44.1 kHz, one channel and a constant rate. */
enum ChapterRules {

    /**
     * ACX audio submission requirements: 192 kb/s, 0.5 to 1 s of silence before and 1 to 5 s behind, RMS of -23 to -18 dB, peaks of
     * -3 dB, a noise floor of -60 dB.
     */
    ACX("acx", "ACX", 192, 0.75, 2) {
        @Override
        List<Limit> limits(Loudness loudness) {
            return List.of(
                    new Limit("RMS", "dBFS", loudness.rmsDbfs(), -23, -18),
                    new Limit("true peak", "dBTP", loudness.truePeakDbtp(), -ANY, -3),
                    new Limit("noise floor", "dBFS", loudness.noiseFloorDbfs(), -ANY, -60));
        }
    },

    /** LibriVox: 128 kb/s, 0.5 to 1 s of silence before and 5 s behind, about 89 dB, which is -21 to -16 LUFS, and no clipping. */
    LIBRIVOX("librivox", "LibriVox", 128, 0.75, 5) {
        @Override
        List<Limit> limits(Loudness loudness) {
            return List.of(
                    new Limit("loudness", "LUFS", loudness.integratedLufs(), -21, -16),
                    new Limit("true peak", "dBTP", loudness.truePeakDbtp(), -ANY, -1));
        }
    };

    private static final double ANY = Double.POSITIVE_INFINITY;

    private final String infix;
    private final String house;
    private final int kbps;
    private final double headSeconds;
    private final double tailSeconds;

    ChapterRules(String infix, String house, int kbps, double headSeconds, double tailSeconds) {
        this.infix = infix;
        this.house = house;
        this.kbps = kbps;
        this.headSeconds = headSeconds;
        this.tailSeconds = tailSeconds;
    }

    /** What to do about files that do not keep to them. */
    String remedy() {
        return "render the article with --preset " + (this == ACX ? "acx" : "default")
                + ", and where chapters are very short, --chapters section";
    }

    /** What names of files have between slug and number. */
    String infix() {
        return infix;
    }

    /** Whose rules they are. */
    String house() {
        return house;
    }

    /** Kilobits a second, constant. */
    int kbps() {
        return kbps;
    }

    /** Silence before the first sound. */
    double headSeconds() {
        return headSeconds;
    }

    /** Silence after the last sound. */
    double tailSeconds() {
        return tailSeconds;
    }

    /** What a file has to keep to that reads {@code loudness}, as one channel. */
    abstract List<Limit> limits(Loudness loudness);
}
