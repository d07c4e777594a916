package org.audioedition.encoding;

import io.github.jaredmdobson.concentus.OpusApplication;
import io.github.jaredmdobson.concentus.OpusEncoder;
import io.github.jaredmdobson.concentus.OpusException;
import io.github.jaredmdobson.concentus.OpusSignal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import org.audioedition.audio.PcmSource;
import org.audioedition.audio.ResampledSource;

/** Writes Opus in Ogg (RFC 7845): pages of a second, and positions that say the length to the sample. */
record OpusFileEncoder(int kbps) implements Encoder {

    private static final int SAMPLE_RATE = 48000;
    private static final int PACKET_FRAMES = 960;
    private static final int PACKETS_A_PAGE = 50;
    private static final int MOST_PACKET_BYTES = 1275;
    /** Of 10, which would take 40 % more time for a file of the same size; 1 would save a quarter. */
    private static final int COMPLEXITY = 5;

    @Override
    public void encode(PcmSource source, Tags tags, SeekableByteChannel out) throws IOException {
        OpusEncoder encoder = encoder();
        int preSkip = encoder.getLookahead();
        Output output = new Output(out);
        byte[] opusTags = opusTags(tags, source);
        // Two streams that are put behind each other must differ in it.
        OggStream ogg = new OggStream(output, OggStream.crc(opusTags));
        byte[] opusHead = opusHead(preSkip, source.format().sampleRate());
        ogg.packet(opusHead, opusHead.length, 0);
        ogg.endPage();
        ogg.packet(opusTags, opusTags.length, 0);
        ogg.endPage();
        sound(ResampledSource.of(source, SAMPLE_RATE), encoder, preSkip, ogg);
        output.flush();
    }

    private OpusEncoder encoder() {
        try {
            OpusEncoder encoder = new OpusEncoder(SAMPLE_RATE, 1, OpusApplication.OPUS_APPLICATION_AUDIO);
            encoder.setBitrate(kbps * 1000);
            encoder.setSignalType(OpusSignal.OPUS_SIGNAL_VOICE);
            encoder.setUseVBR(true);
            encoder.setComplexity(COMPLEXITY);
            return encoder;
        } catch (OpusException e) {
            throw new IllegalStateException("Opus refuses " + this, e);
        }
    }

    private static byte[] opusHead(int preSkip, int sampleRate) {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        head.writeBytes("OpusHead".getBytes(StandardCharsets.US_ASCII));
        head.write(1);
        head.write(1);
        LittleEndian.put(head, preSkip, 2);
        LittleEndian.put(head, sampleRate, 4);
        LittleEndian.put(head, 0, 2);
        head.write(0);
        return head.toByteArray();
    }

    private static byte[] opusTags(Tags tags, PcmSource source) {
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        packet.writeBytes("OpusTags".getBytes(StandardCharsets.US_ASCII));
        packet.writeBytes(VorbisComments.headerWithPicture(tags, source.format()));
        return packet.toByteArray();
    }

    /** The decoder throws the first {@code preSkip} samples away, so as many follow the sound. */
    private static void sound(PcmSource source, OpusEncoder encoder, int preSkip, OggStream ogg) throws IOException {
        Frames frames = new Frames(source, PACKET_FRAMES);
        short[] samples = new short[PACKET_FRAMES];
        byte[] packet = new byte[MOST_PACKET_BYTES];
        long end = preSkip + source.frames();
        long at = 0;
        for (int count = 0; at < end; count++) {
            round(frames.block(), frames.next(), samples);
            int length = encode(encoder, samples, packet);
            at += PACKET_FRAMES;
            if (count > 0 && count % PACKETS_A_PAGE == 0) {
                ogg.endPage();
            }
            ogg.packet(packet, length, Math.min(at, end));
        }
        ogg.endStream();
    }

    private static void round(float[] block, int count, short[] samples) {
        for (int i = 0; i < samples.length; i++) {
            samples[i] = i < count ? (short) Math.max(-32768, Math.min(32767, Math.round(block[i] * 32768))) : 0;
        }
    }

    private static int encode(OpusEncoder encoder, short[] samples, byte[] packet) {
        try {
            return encoder.encode(samples, 0, PACKET_FRAMES, packet, 0, packet.length);
        } catch (OpusException e) {
            throw new IllegalStateException("Opus fails", e);
        }
    }
}
