package org.audioedition.audio;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** The samples of a WAV file as a stream of one channel, to be measured again. One thread at a time. */
public final class WavSamples implements PcmSource {

    private static final int MAX_FRAMES = 1 << 14;

    private final SeekableByteChannel channel;
    private final PcmFormat format;
    private final long frames;
    private long at;
    private long framesLeft;
    private boolean channelsDiffer;

    /** @param at where the first frame lies in the channel */
    WavSamples(SeekableByteChannel channel, PcmFormat format, long at, long frames) {
        this.channel = channel;
        this.format = format;
        this.at = at;
        this.frames = frames;
        this.framesLeft = frames;
    }

    @Override
    public PcmFormat format() {
        return format;
    }

    @Override
    public long frames() {
        return frames;
    }

    /**
     * Reads the next frames of the first channel, full scale at ±1.
     *
     * @return how many were read; 0 at the end
     * @throws IOException from the channel
     */
    @Override
    public int read(float[] block) throws IOException {
        int frames = (int) Math.min(Math.min(block.length, MAX_FRAMES), framesLeft);
        int width = format.bytesPerFrame();
        ByteBuffer buffer = ByteBuffer.allocate(frames * width);
        channel.position(at);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException("file grew shorter while it was read");
            }
        }
        byte[] bytes = buffer.array();
        int bytesPerSample = format.bitsPerSample() / 8;
        for (int i = 0; i < frames; i++) {
            int first = sample(bytes, i * width, bytesPerSample);
            channelsDiffer |= sample(bytes, (i + 1) * width - bytesPerSample, bytesPerSample) != first;
            block[i] = first * 0x1p-31f;
        }
        at += bytes.length;
        framesLeft -= frames;
        return frames;
    }

    /** Whether the two channels were not equal in some frame read so far. */
    public boolean channelsDiffer() {
        return channelsDiffer;
    }

    /** The sample in the high bits of an int. */
    private static int sample(byte[] bytes, int at, int bytesPerSample) {
        int value = (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF) << 16;
        return bytesPerSample == 2 ? value << 8 : value | bytes[at + 2] << 24;
    }
}
