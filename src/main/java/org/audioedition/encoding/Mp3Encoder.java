package org.audioedition.encoding;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.audioedition.audio.PcmSource;
import org.audioedition.audio.ResampledSource;

/** Writes MP3: a tag if one is wanted, the frame that tells the length, and the frames of sound. */
record Mp3Encoder(Mp3Settings settings) implements Encoder {

    private static final int BLOCK = 1152 * 8;

    @Override
    public void encode(PcmSource source, Tags tags, SeekableByteChannel out) throws IOException {
        Output output = new Output(out);
        if (settings.tagged()) {
            output.put(Id3Texts.tag(tags, source.format().sampleRate()).bytes());
        }
        long begin = output.length();
        LameStream lame = new LameStream(settings);
        Frames frames = new Frames(ResampledSource.of(source, settings.sampleRate()), BLOCK);
        byte[] encoded = new byte[LameStream.bufferSize(BLOCK)];
        for (int count; (count = frames.next()) > 0; ) {
            output.put(encoded, 0, lame.encode(frames.block(), count, encoded));
        }
        output.put(encoded, 0, lame.finish(encoded));
        output.replace(begin, lame.firstFrame());
    }
}
