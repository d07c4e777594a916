package org.audioedition.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.audioedition.audio.MasterSettings;
import org.audioedition.edition.AudioTrack;
import org.audioedition.edition.Edition;
import org.audioedition.publish.wav.WavForm;
import org.audioedition.store.EditionFolder;
import org.audioedition.timeline.Narration;

/** The search for the gain that brings an edition's master to its level. */
final class LevelSearch {

    private static final int MASTERING_RETRIES = 8;
    private static final double MOST_GROWTH = 8;

    private LevelSearch() {}

    /**
     * Masters until the level is right. The first try foresees what limiter and gates do to an article; a few words with
     * one loud peak can surprise it. Then the gain is sought from the best try so far, in steps that grow while they help
     * (a limiter gives way slowly) and shrink when they do not (a gate falls all at once).
     */
    static AudioTrack master(Edition edition, Narration narration, MasterSettings master, EditionFolder folder)
            throws IOException {
        AudioTrack track = masterOnce(edition, narration, folder);
        double missing = master.targetLufs() - track.loudness().integratedLufs();
        double step = missing;
        Narration best = narration;
        for (int retry = 0;
                retry < MASTERING_RETRIES && !master.check(track.loudness()).isEmpty();
                retry++) {
            if (!Double.isFinite(step)) {
                return track;
            }
            Narration louder = best.raisedBy(step);
            track = masterOnce(edition, louder, folder);
            double left = master.targetLufs() - track.loudness().integratedLufs();
            if (Math.abs(left) < Math.abs(missing)) {
                step = left * Math.min(MOST_GROWTH, 2 * Math.abs(step / missing));
                missing = left;
                best = louder;
            } else {
                step /= 2;
            }
        }
        return track;
    }

    private static AudioTrack masterOnce(Edition edition, Narration narration, EditionFolder folder)
            throws IOException {
        try (FileChannel channel = folder.newBytes(WavForm.fileName(edition))) {
            return WavForm.write(edition, narration, channel);
        }
    }
}
