package org.audioedition.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantizerTest {

    private static final int COUNT = 400_000;

    /** The errors of a constant level, in steps. */
    private static double[] errors(double level, PcmFormat format) {
        double steps = StrictMath.scalb(1.0, format.bitsPerSample() - 1);
        float[] x = new float[COUNT];
        Arrays.fill(x, (float) (level / steps));
        double exact = x[0] * steps;
        new Quantizer(format).quantize(x, 0, COUNT, new byte[COUNT * format.bytesPerFrame()], 0);
        double[] errors = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            errors[i] = x[i] * steps - exact;
        }
        return errors;
    }

    @ParameterizedTest
    @CsvSource({"0, 16", "0.25, 16", "0.5, 16", "-100.8, 16", "1000.3, 24"})
    void theErrorHasNoBiasAndTheSamePowerAtEveryLevel(double level, int bits) {
        double[] errors = errors(level, new PcmFormat(44100, 1, bits));
        double mean = Arrays.stream(errors).average().orElseThrow();
        double power = Arrays.stream(errors).map(e -> e * e).average().orElseThrow();
        assertThat(mean).isEqualTo(0, within(0.01));
        // Triangular dither of two steps: a sixth of dither and a twelfth of rounding.
        assertThat(power).isEqualTo(0.25, within(0.005));
    }

    @Test
    void theErrorIsNeverMoreThanOneAndAHalfSteps() {
        assertThat(Arrays.stream(errors(0.3, new PcmFormat(44100, 1, 16)))).allMatch(e -> Math.abs(e) <= 1.5);
    }

    @Test
    void theErrorOfOneSampleSaysNothingOfTheNext() {
        double[] e = errors(0.3, new PcmFormat(44100, 1, 16));
        double product = 0;
        for (int i = 1; i < e.length; i++) {
            product += e[i] * e[i - 1];
        }
        assertThat(product / e.length).isEqualTo(0, within(0.003));
    }

    @ParameterizedTest
    @CsvSource({"1, 16", "2, 16", "1, 24", "2, 24"})
    void theBytesAreLittleEndianFramesOfTheRoundedSamples(int channels, int bits) {
        PcmFormat format = new PcmFormat(48000, channels, bits);
        float[] x = {0.5f, -0.5f, 0.9999f, -1.5f};
        byte[] bytes = new byte[4 * format.bytesPerFrame()];
        new Quantizer(format).quantize(x, 0, 4, bytes, 0);
        int at = 0;
        for (float rounded : x) {
            for (int c = 0; c < channels; c++) {
                int value = 0;
                for (int shift = 32 - bits; shift < 32; shift += 8) {
                    value |= (bytes[at++] & 0xFF) << shift;
                }
                assertThat((value >> (32 - bits)) / StrictMath.scalb(1.0, bits - 1))
                        .isEqualTo(rounded);
            }
        }
    }

    @Test
    void oneChannelAndTwoAreRoundedAlike() {
        float[] mono = Signals.bursts(1, 5000, 0.5);
        float[] dual = mono.clone();
        new Quantizer(new PcmFormat(44100, 1, 16)).quantize(mono, 0, 5000, new byte[10_000], 0);
        new Quantizer(new PcmFormat(44100, 2, 16)).quantize(dual, 0, 5000, new byte[20_000], 0);
        assertThat(dual).containsExactly(mono);
    }

    @Test
    void theBytesDoNotDependOnBlocks() {
        byte[] whole = new byte[10_000];
        byte[] parts = new byte[10_000];
        PcmFormat format = new PcmFormat(44100, 1, 16);
        new Quantizer(format).quantize(Signals.bursts(1, 5000, 0.5), 0, 5000, whole, 0);
        Quantizer quantizer = new Quantizer(format);
        float[] x = Signals.bursts(1, 5000, 0.5);
        for (int at = 0; at < 5000; at += 700) {
            quantizer.quantize(x, at, Math.min(700, 5000 - at), parts, 2 * at);
        }
        assertThat(parts).containsExactly(whole);
    }
}
