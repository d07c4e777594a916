package org.audioedition.publish.wav;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.Metadata;
import org.audioedition.audio.BroadcastExtension;
import org.audioedition.audio.Cue;
import org.audioedition.audio.Id3Tag;
import org.audioedition.audio.Loudness;
import org.audioedition.audio.TextTag;
import org.audioedition.audio.WavWriter;
import org.audioedition.edition.AudioTrack;
import org.audioedition.edition.Edition;
import org.audioedition.timeline.Narration;

/** Writes the chaptered WAV of an edition while it is mastered. */
public final class WavForm {

    /** Its media type (RFC 2361 names {@code audio/vnd.wave}; this is what players send and expect). */
    public static final String MEDIA_TYPE = "audio/wav";

    private WavForm() {}

    /** The file's name in the edition's folder. */
    public static String fileName(Edition edition) {
        return edition.slug() + ".wav";
    }

    /**
     * Masters a narration into a WAV file.
     *
     * @param channel an empty file
     * @return the track, with what it measures
     */
    public static AudioTrack write(Edition edition, Narration narration, SeekableByteChannel channel)
            throws IOException {
        WavWriter wav = new WavWriter(channel, edition.format(), broadcast(edition), info(edition));
        Loudness loudness = narration.master(wav);
        List<Cue> cues = edition.chapters().stream()
                .map(chapter -> new Cue(chapter.begin(), chapter.end() - chapter.begin(), chapter.title()))
                .toList();
        List<Cue> listed = cues.subList(0, Math.min(cues.size(), Id3Tag.MOST_CHAPTERS));
        wav.finish(cues, new Id3Tag(id3(edition), listed, edition.timeline().sampleRate()).bytes(), loudness);
        return new AudioTrack(fileName(edition), edition.format(), loudness);
    }

    private static BroadcastExtension broadcast(Edition edition) {
        Metadata metadata = edition.metadata();
        String published = metadata.published();
        String mode = edition.format().channels() == 1 ? "mono" : "dual-mono";
        String history = "A=PCM,F=" + edition.format().sampleRate() + ",W="
                + edition.format().bitsPerSample() + ",M=" + mode + ",T=" + edition.generator() + "\r\n";
        return new BroadcastExtension(
                metadata.title(),
                edition.generator(),
                edition.article().id().substring(0, 32),
                published == null ? "" : published,
                "",
                0,
                history);
    }

    /** INFO says all that ID3 says: with INFO present, ffmpeg up to 5.1 throws the ID3 texts away. */
    private static List<TextTag> info(Edition edition) {
        Metadata metadata = edition.metadata();
        List<TextTag> tags = new ArrayList<>();
        tags.add(new TextTag("INAM", metadata.title()));
        if (metadata.byline() != null) {
            tags.add(new TextTag("IART", metadata.byline()));
        }
        tags.add(new TextTag("IPRD", metadata.title()));
        if (metadata.published() != null) {
            tags.add(new TextTag("ICRD", metadata.published()));
        }
        tags.add(new TextTag("IGNR", "Speech"));
        tags.add(new TextTag("ISFT", edition.generator()));
        tags.add(new TextTag("ILNG", metadata.language()));
        return tags;
    }

    private static List<TextTag> id3(Edition edition) {
        Metadata metadata = edition.metadata();
        List<TextTag> tags = new ArrayList<>();
        tags.add(new TextTag("TIT2", metadata.title()));
        if (metadata.byline() != null) {
            tags.add(new TextTag("TPE1", metadata.byline()));
        }
        tags.add(new TextTag("TALB", metadata.title()));
        tags.add(new TextTag("TCON", "Speech"));
        if (metadata.published() != null) {
            tags.add(new TextTag("TYER", metadata.published().substring(0, 4)));
        }
        tags.add(new TextTag("TSSE", edition.generator()));
        return tags;
    }
}
