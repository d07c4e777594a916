package org.audioedition.timeline;

import java.io.IOException;
import java.util.List;
import org.audioedition.audio.Loudness;
import org.audioedition.audio.MasterSettings;
import org.audioedition.audio.Mastering;
import org.audioedition.audio.PcmSink;
import org.audioedition.audio.VoiceGains;
import org.audioedition.speech.ClipSpool;

/** A script as it was spoken: its timeline, and its clips in a spool, ready to be mastered. */
public final class Narration {

    private final Timeline timeline;
    private final MasterSettings settings;
    private final List<Clip> clips;
    private final VoiceGains gains;
    private final ClipSpool spool;
    private final Progress progress;

    Narration(
            Timeline timeline,
            MasterSettings settings,
            List<Clip> clips,
            VoiceGains gains,
            ClipSpool spool,
            Progress progress) {
        this.timeline = timeline;
        this.settings = settings;
        this.clips = List.copyOf(clips);
        this.gains = gains;
        this.spool = spool;
        this.progress = progress;
    }

    /** When everything is heard. */
    public Timeline timeline() {
        return timeline;
    }

    /** The same narration, to be mastered louder by so many decibels. */
    public Narration raisedBy(double decibels) {
        return new Narration(timeline, settings, clips, gains.raisedBy(decibels), spool, progress);
    }

    /**
     * Masters the clips, with silence between them, into {@code sink}: exactly {@link Timeline#frames()} frames.
     *
     * @return what the result measures
     */
    public Loudness master(PcmSink sink) throws IOException {
        Mastering mastering = new Mastering(settings, gains, sink);
        short[] samples = new short[0];
        try (ClipSpool.Reader reader = spool.reader()) {
            for (Clip clip : clips) {
                mastering.silence(clip.begin() - mastering.frames());
                if (samples.length < clip.samples()) {
                    samples = new short[clip.samples() + clip.samples() / 4];
                }
                reader.next(samples, clip.samples());
                mastering.clip(clip.voice(), samples, clip.samples(), clip.sampleRate());
                progress.mastered(mastering.frames() / (double) timeline.frames());
            }
        }
        mastering.silence(timeline.frames() - mastering.frames());
        return mastering.finish();
    }
}
