package org.audioedition.publish.wav;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.Metadata;
import org.audioedition.audio.BroadcastExtension;
import org.audioedition.audio.Cue;
import org.audioedition.audio.Loudness;
import org.audioedition.audio.TextTag;
import org.audioedition.audio.WavWriter;
import org.audioedition.edition.AudioTrack;
import org.audioedition.edition.Colophon;
import org.audioedition.edition.Edition;
import org.audioedition.encoding.Id3Texts;
import org.audioedition.publish.TrackTags;
import org.audioedition.timeline.Narration;
import org.jspecify.annotations.Nullable;

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
        byte[] id3 = Id3Texts.tag(TrackTags.brief(edition), edition.timeline().sampleRate())
                .bytes();
        wav.finish(cues, id3, loudness);
        return new AudioTrack(fileName(edition), edition.format(), loudness);
    }

    private static BroadcastExtension broadcast(Edition edition) {
        Metadata metadata = edition.metadata();
        String published = metadata.day();
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
        Colophon colophon = edition.colophon();
        List<TextTag> tags = new ArrayList<>();
        tags.add(new TextTag("INAM", colophon.title()));
        add(tags, "IART", colophon.author());
        add(tags, "IPRD", colophon.title());
        add(tags, "ICRD", colophon.date());
        add(tags, "IGNR", "Speech");
        add(tags, "ICOP", colophon.rights());
        add(tags, "ICMT", colophon.disclosure());
        add(tags, "ISFT", colophon.generator());
        add(tags, "ILNG", colophon.language());
        return tags;
    }

    private static void add(List<TextTag> tags, String id, @Nullable String text) {
        if (text != null) {
            tags.add(new TextTag(id, text));
        }
    }
}
