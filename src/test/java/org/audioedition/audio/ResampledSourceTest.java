package org.audioedition.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResampledSourceTest {

    /** Sixteen-bit samples, handed out in pieces of any size. */
    private static PcmSource source(short[] samples, int rate, long seed) {
        return new PcmSource() {
            private final SplittableRandom random = new SplittableRandom(seed);
            private int at;

            @Override
            public PcmFormat format() {
                return new PcmFormat(rate, 1, 16);
            }

            @Override
            public long frames() {
                return samples.length;
            }

            @Override
            public int read(float[] block) {
                int most = Math.min(block.length, samples.length - at);
                int count = most == 0 ? 0 : random.nextInt(most) + 1;
                for (int i = 0; i < count; i++) {
                    block[i] = samples[at++] / 32768f;
                }
                return count;
            }
        };
    }

    private static float[] all(PcmSource source, int blockLength) throws IOException {
        float[] all = new float[(int) source.frames() + blockLength];
        float[] block = new float[blockLength];
        int at = 0;
        for (int count; (count = source.read(block)) > 0; at += count) {
            System.arraycopy(block, 0, all, at, count);
        }
        return Arrays.copyOf(all, at);
    }

    @ParameterizedTest
    @CsvSource({
        "44100, 48000, 200000",
        "44100, 48000, 88200",
        "44100, 48000, 44101",
        "48000, 44100, 150000",
        "44100, 22050, 150001",
        "16000, 48000, 63999",
        "17920, 44100, 40000",
        "192000, 8000, 400000",
        "8000, 192000, 20000",
        "44100, 48000, 1",
        "44100, 48000, 0",
    })
    void aStreamIsTheClipToTheBit(int from, int to, int count) throws IOException {
        short[] samples = Signals.samples(Signals.bursts(7, count, 0.9));
        float[] whole = new Resampler(to).resample(samples, count, from);
        PcmSource stream = ResampledSource.of(source(samples, from, 3), to);
        assertThat(stream.frames()).isEqualTo(whole.length);
        // Not containsExactly: it takes minutes to describe how two long arrays differ.
        assertThat(Arrays.mismatch(all(stream, 4099), whole)).isEqualTo(-1);
    }

    @Test
    void theSameRateNeedsNothing() {
        PcmSource source = source(new short[5], 44100, 1);
        assertThat(ResampledSource.of(source, 44100)).isSameAs(source);
    }

    @Test
    void theFormatIsThatOfTheNewRate() {
        assertThat(ResampledSource.of(source(new short[5], 44100, 1), 48000).format())
                .isEqualTo(new PcmFormat(48000, 1, 16));
    }
}
