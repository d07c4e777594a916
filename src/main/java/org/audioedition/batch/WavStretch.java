package org.audioedition.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.audioedition.audio.PcmFormat;
import org.audioedition.audio.WavReader;
import org.audioedition.audio.WavSamples;
import org.audioedition.publish.Samples;

/** A stretch of an edition's WAV. */
final class WavStretch implements Samples {

    private final FileChannel channel;
    private final PcmFormat format;
    private final long frames;
    private final WavSamples samples;

    private WavStretch(FileChannel channel, WavReader wav, long begin, long end) {
        this.channel = channel;
        this.format = wav.format();
        this.frames = end - begin;
        this.samples = wav.samples(begin, end);
    }

    static WavStretch open(Path file, long begin, long end) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new WavStretch(channel, new WavReader(channel), begin, end);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public PcmFormat format() {
        return format;
    }

    @Override
    public long frames() {
        return frames;
    }

    @Override
    public int read(float[] block) throws IOException {
        return samples.read(block);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
