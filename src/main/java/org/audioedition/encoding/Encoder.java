package org.audioedition.encoding;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.audioedition.audio.PcmSource;

/** A form of compressed audio. It may be used for many files, and from several threads at once. */
public interface Encoder {

    /**
     * Writes a whole file where {@code out} stands; its size is not known before, and its head is written last. Memory
     * does not grow with the length of the source.
     *
     * @param source read from where it stands, to its end
     * @param tags with chapters counted in frames of the source
     * @param out the caller's to close. After an exception it holds
     *     part of a file
     * @throws EncoderException if this form cannot be made here; the message says what to do
     * @throws IOException from the source or the channel
     */
    void encode(PcmSource source, Tags tags, SeekableByteChannel out) throws IOException, EncoderException;
}
