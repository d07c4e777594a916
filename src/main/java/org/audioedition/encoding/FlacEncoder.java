package org.audioedition.encoding;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import net.sourceforge.javaflacencoder.EncodingConfiguration;
import net.sourceforge.javaflacencoder.FLACEncoder;
import net.sourceforge.javaflacencoder.StreamConfiguration;
import org.audioedition.audio.PcmFormat;
import org.audioedition.audio.PcmSource;

/** Writes FLAC: a head of our own, and the library's blocks of samples. */
final class FlacEncoder implements Encoder {

    /** The library fails on last blocks of few samples, unless it need not predict them from each other. */
    private static final int LEAST_PREDICTED = 64;

    @Override
    public void encode(PcmSource source, Tags tags, SeekableByteChannel out) throws IOException, EncoderException {
        PcmFormat format = source.format();
        FlacHead head = new FlacHead(tags, format, source.frames());
        Output output = new Output(out);
        output.put(head.placeholder());
        long begin = output.length();

        FlacBlocks blocks = new FlacBlocks(output);
        EncodingConfiguration coding = new EncodingConfiguration();
        FLACEncoder encoder = encoder(format, coding, blocks);
        Frames frames = new Frames(source, FlacHead.BLOCK_FRAMES);
        int[] samples = new int[FlacHead.BLOCK_FRAMES * format.channels()];
        long done = 0;
        int rest = 0;
        for (int count; (count = frames.next()) > 0; done += count) {
            head.blockAt(done, output.length() - begin);
            if (count < LEAST_PREDICTED) {
                coding.setSubframeType(EncodingConfiguration.SubframeType.VERBATIM);
                encoder.setEncodingConfiguration(coding);
            }
            restore(frames.block(), count, format, samples);
            encoder.addSamples(samples, count);
            rest = count - encoder.encodeSamples(count, false);
        }
        encoder.encodeSamples(rest, true);
        head.complete(output, blocks.streamInfo());
        output.flush();
    }

    private static FLACEncoder encoder(PcmFormat format, EncodingConfiguration coding, FlacBlocks blocks)
            throws IOException {
        StreamConfiguration stream = new StreamConfiguration(
                format.channels(),
                FlacHead.BLOCK_FRAMES,
                FlacHead.BLOCK_FRAMES,
                format.sampleRate(),
                format.bitsPerSample());
        if (format.channels() == 2) {
            // The channels are equal: the side is nothing, and takes no room.
            coding.setChannelConfig(EncodingConfiguration.ChannelConfig.LEFT_SIDE);
        }
        FLACEncoder encoder = new FLACEncoder();
        encoder.setStreamConfiguration(stream);
        encoder.setEncodingConfiguration(coding);
        encoder.setOutputStream(blocks);
        encoder.openFLACStream();
        blocks.begin();
        return encoder;
    }

    /** The whole numbers that the floats were made of. */
    private static void restore(float[] block, int count, PcmFormat format, int[] samples) {
        int full = 1 << (format.bitsPerSample() - 1);
        int at = 0;
        for (int i = 0; i < count; i++) {
            int sample = Math.max(-full, Math.min(full - 1, Math.round(block[i] * full)));
            for (int channel = 0; channel < format.channels(); channel++) {
                samples[at++] = sample;
            }
        }
    }
}
