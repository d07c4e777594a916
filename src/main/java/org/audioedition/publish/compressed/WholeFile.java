package org.audioedition.publish.compressed;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import org.audioedition.edition.Edition;
import org.audioedition.encoding.Bitrate;
import org.audioedition.encoding.Encoder;
import org.audioedition.encoding.EncoderException;
import org.audioedition.encoding.Encoders;
import org.audioedition.encoding.Ffmpeg;
import org.audioedition.encoding.Mp3Settings;
import org.audioedition.encoding.Tags;
import org.audioedition.publish.Form;
import org.audioedition.publish.FormException;
import org.audioedition.publish.FormFile;
import org.audioedition.publish.Material;
import org.audioedition.publish.Output;
import org.audioedition.publish.Samples;
import org.audioedition.publish.TrackTags;

/** One file of compressed audio with the whole edition, its chapters, its words and its cover. */
public final class WholeFile implements Form {

    /** Speech in Opus is hard to tell from the master at this rate. */
    private static final int OPUS_KBPS = 32;

    private static final int AAC_KBPS = 64;

    private final String extension;
    private final String mediaType;
    private final EncoderFor encoder;

    private WholeFile(String extension, String mediaType, EncoderFor encoder) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.encoder = encoder;
    }

    /** Finds the encoder for a material. */
    private interface EncoderFor {
        Encoder of(Material material) throws FormException;
    }

    /** {@code <slug>.mp3}. */
    public static Form mp3(Bitrate bitrate) {
        return new WholeFile(".mp3", "audio/mpeg", material -> Encoders.mp3(Mp3Settings.of(bitrate)));
    }

    /** {@code <slug>.flac}. */
    public static Form flac() {
        return new WholeFile(".flac", "audio/flac", material -> Encoders.flac());
    }

    /** {@code <slug>.opus}. */
    public static Form opus() {
        return new WholeFile(".opus", "audio/ogg", material -> Encoders.opus(OPUS_KBPS));
    }

    /**
     * {@code <slug>.m4b}.
     *
     * @param searchPath the folders in which ffmpeg may lie, as the variable PATH names them
     */
    public static Form m4b(String searchPath) {
        return new WholeFile(
                ".m4b",
                "audio/mp4",
                material -> Encoders.m4b(
                        Ffmpeg.find(searchPath)
                                .orElseThrow(
                                        () -> new FormException(
                                                "cannot make M4B: there is no ffmpeg on the PATH;"
                                                        + " install it, as with \"apt-get install ffmpeg\", and publish the form again")),
                        material.scratch(),
                        AAC_KBPS));
    }

    @Override
    public List<FormFile> files(Edition edition) {
        return List.of(new FormFile(fileName(edition), mediaType));
    }

    private String fileName(Edition edition) {
        return edition.slug() + extension;
    }

    @Override
    public void make(Material material, Output out) throws IOException, FormException {
        Edition edition = material.edition();
        Encoder found = encoder.of(material);
        Tags tags = TrackTags.of(edition, material.cover());
        try (Samples samples = material.samples(0, edition.timeline().frames());
                SeekableByteChannel file = out.channel(fileName(edition))) {
            found.encode(samples, tags, file);
        } catch (EncoderException e) {
            throw new FormException(String.valueOf(e.getMessage()), e);
        }
    }
}
