package org.audioedition.encoding;

import de.sciss.jump3r.mp3.BitStream;
import de.sciss.jump3r.mp3.GainAnalysis;
import de.sciss.jump3r.mp3.ID3Tag;
import de.sciss.jump3r.mp3.Lame;
import de.sciss.jump3r.mp3.LameGlobalFlags;
import de.sciss.jump3r.mp3.MPEGMode;
import de.sciss.jump3r.mp3.Presets;
import de.sciss.jump3r.mp3.Quantize;
import de.sciss.jump3r.mp3.QuantizePVT;
import de.sciss.jump3r.mp3.Reservoir;
import de.sciss.jump3r.mp3.Takehiro;
import de.sciss.jump3r.mp3.VBRTag;
import de.sciss.jump3r.mp3.VbrMode;
import de.sciss.jump3r.mp3.Version;
import de.sciss.jump3r.mpg.MPGLib;
import java.util.Arrays;

/**
 * LAME on one stream of mono samples.
 *
 * <p>The parts are put together here, since the library's own front keeps the first frame to itself: the one with the
 * frame count, the table of contents, and how many samples the encoder put before and after the sound.
 */
final class LameStream {

    private static final int MOST_FRAME_BYTES = 2880;

    /** LAME's own default. 5 saves 3 to 15 % of the time and shapes the noise less; 2 takes two thirds more. */
    private static final int QUALITY = 3;

    private final Lame lame = new Lame();
    private final VBRTag vbrTag = new VBRTag();
    private final LameGlobalFlags flags;
    private int[] samples = new int[0];

    LameStream(Mp3Settings settings) {
        BitStream bits = new BitStream();
        GainAnalysis gain = new GainAnalysis();
        Presets presets = new Presets();
        QuantizePVT quantizer = new QuantizePVT();
        Quantize quantize = new Quantize();
        Version version = new Version();
        ID3Tag id3 = new ID3Tag();
        Reservoir reservoir = new Reservoir();
        Takehiro takehiro = new Takehiro();
        MPGLib decoder = new MPGLib();
        lame.setModules(gain, bits, presets, quantizer, quantize, vbrTag, version, id3, decoder);
        bits.setModules(gain, decoder, version, vbrTag);
        id3.setModules(bits, version);
        presets.setModules(lame);
        quantize.setModules(bits, reservoir, quantizer, takehiro);
        quantizer.setModules(takehiro, reservoir, lame.enc.psy);
        reservoir.setModules(bits);
        takehiro.setModules(quantizer);
        vbrTag.setModules(lame, bits, version);
        flags = lame.lame_init();
        configure(settings);
    }

    private void configure(Mp3Settings settings) {
        flags.num_channels = 1;
        flags.mode = MPEGMode.MONO;
        flags.in_samplerate = settings.sampleRate();
        flags.out_samplerate = settings.sampleRate();
        flags.quality = QUALITY;
        if (settings.bitrate() instanceof Bitrate.Variable variable) {
            flags.VBR = VbrMode.vbr_default;
            flags.VBR_q = variable.quality();
        } else if (settings.bitrate() instanceof Bitrate.Constant constant) {
            flags.brate = constant.kbps();
        }
        flags.write_id3tag_automatic = false;
        int result = lame.lame_init_params(flags);
        if (result < 0) {
            throw new IllegalStateException("LAME refuses " + settings + ": " + result);
        }
    }

    /** How long the array must be for what comes of {@code frames} samples, or of the end: LAME's own worst case. */
    static int bufferSize(int frames) {
        return frames * 5 / 4 + 4 * 7200;
    }

    /** Encodes {@code count} samples and returns how many bytes came of it. */
    int encode(float[] block, int count, byte[] encoded) {
        if (samples.length < count) {
            samples = new int[count];
        }
        for (int i = 0; i < count; i++) {
            samples[i] = (int) (block[i] * 0x1p31f);
        }
        return checked(lame.lame_encode_buffer_int(flags, samples, samples, count, encoded, 0, encoded.length));
    }

    /** Encodes what is held back, and returns how many bytes came of it. */
    int finish(byte[] encoded) {
        return checked(lame.lame_encode_flush(flags, encoded, 0, encoded.length));
    }

    private static int checked(int result) {
        if (result < 0) {
            throw new IllegalStateException("LAME fails: " + result);
        }
        return result;
    }

    /** The first frame of the stream, whose place was kept by the first bytes encoded. */
    byte[] firstFrame() {
        byte[] frame = new byte[MOST_FRAME_BYTES];
        return Arrays.copyOf(frame, vbrTag.getLameTagFrame(flags, frame));
    }
}
