package org.audioedition.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeakLimiterTest {

    private static final double CEILING = Decibels.toAmplitude(-3);

    private static float[] limited(float[] x) {
        int margin = PeakLimiter.margin();
        float[] padded = new float[x.length + 2 * margin];
        System.arraycopy(x, 0, padded, margin, x.length);
        new PeakLimiter(CEILING, 44100).limit(padded, margin, x.length);
        return Arrays.copyOfRange(padded, margin, margin + x.length);
    }

    private static double truePeakDbtp(float[] x) {
        TruePeakMeter meter = new TruePeakMeter();
        meter.add(x, 0, x.length);
        return meter.truePeakDbtp();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noiseBurstsOfTwelveDecibelsOverFullScaleStayUnderTheCeiling(long seed) {
        float[] bursts = Signals.bursts(seed, 44100, 4);
        assertThat(truePeakDbtp(bursts)).isGreaterThan(11);
        // The gain moves a little between two frames: that is what the margin of a master is for.
        assertThat(truePeakDbtp(limited(bursts))).isLessThan(-3 + PeakLimiter.MARGIN_DB / 2);
    }

    @Test
    void whatIsUnderTheCeilingIsNotTouched() {
        float[] quiet = Signals.bursts(1, 44100, 0.3);
        assertThat(limited(quiet)).containsExactly(quiet);
    }

    @Test
    void aPeakIsNotMovedInTime() {
        float[] x = new float[4000];
        for (int i = -40; i <= 40; i++) {
            x[2000 + i] = (float) (1.5 * 0.5 * (1 + StrictMath.cos(StrictMath.PI * i / 40)));
        }
        float[] y = limited(x);
        int highest = 0;
        for (int i = 0; i < y.length; i++) {
            highest = y[i] > y[highest] ? i : highest;
        }
        assertThat(highest).isEqualTo(2000);
    }

    @Test
    void theGainComesBackWithinHalfASecond() {
        float[] x = new float[60_000];
        Arrays.fill(x, 0.1f);
        x[10_000] = 1;
        float[] y = limited(x);
        assertThat(y[9_000]).isEqualTo(0.1f);
        assertThat(y[10_100]).isLessThan(0.1f);
        assertThat(y[10_000 + 22_050]).isEqualTo(0.1f);
    }

    @Test
    void theGainNeverJumps() {
        float[] x = new float[60_000];
        Arrays.fill(x, 0.1f);
        x[10_000] = 4;
        x[10_300] = 1;
        float[] y = limited(x);
        for (int i = 1; i < y.length; i++) {
            boolean peak = i == 10_000 || i == 10_001 || i == 10_300 || i == 10_301;
            if (!peak) {
                assertThat(Math.abs(y[i] - y[i - 1])).as("frame %d", i).isLessThan(0.002f);
            }
        }
    }

    @Test
    void peaksAtTheEdgesAreHeldToo() {
        float[] x = new float[500];
        x[0] = 2;
        x[499] = 2;
        assertThat(Signals.peak(limited(x))).isLessThan(CEILING * 1.000001);
    }
}
