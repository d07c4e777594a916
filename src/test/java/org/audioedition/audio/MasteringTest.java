package org.audioedition.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MasteringTest {

    private static final int[] RATES = {16000, 17920, 18880};

    /** Three voices of different level, in turn, with pauses: surveyed, then mastered into {@code sink}. */
    private static Loudness edition(MasterSettings settings, double level, PcmSink sink) throws IOException {
        int rate = settings.format().sampleRate();
        LevelSurvey survey = new LevelSurvey(settings);
        long frame = settings.headFrames();
        for (int i = 0; i < 9; i++) {
            short[] clip = clip(i, level);
            survey.clip(i % 3, frame, clip, clip.length, RATES[i % 3]);
            frame += Resampler.outputFrames(clip.length, RATES[i % 3], rate) + rate / 2;
        }
        Mastering mastering = new Mastering(settings, survey.gains(), sink);
        mastering.silence(settings.headFrames());
        for (int i = 0; i < 9; i++) {
            short[] clip = clip(i, level);
            mastering.clip(i % 3, clip, clip.length, RATES[i % 3]);
            mastering.silence(rate / 2);
        }
        mastering.silence(settings.tailFrames());
        assertThat(mastering.frames()).isEqualTo(frame + settings.tailFrames());
        return mastering.finish();
    }

    private static short[] clip(int i, double level) {
        return Signals.babble(i, 30_000 + 1000 * i, 16000, level * (1 + i % 3) / 3);
    }

    private static byte[] mastered(double gain, short[] clip) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Mastering(MasterSettings.preset("default"), VoiceGains.of(gain), out::write)
                .clip(0, clip, clip.length, 16000);
        return out.toByteArray();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everyPresetKeepsItsLoudnessAndPeaks(MasterSettings settings) throws Exception {
        Loudness loudness = edition(settings, 0.1, (b, o, n) -> {});
        assertThat(loudness.integratedLufs()).isEqualTo(settings.targetLufs(), within(0.1));
        assertThat(loudness.truePeakDbtp()).isLessThanOrEqualTo(settings.maxTruePeakDbtp());
    }

    static Stream<MasterSettings> presets() {
        return MasterSettings.presetNames().stream().map(MasterSettings::preset);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.003, 0.03, 0.3})
    void loudAndQuietSourcesEndAlike(double level) throws Exception {
        MasterSettings settings = MasterSettings.preset("default");
        Loudness loudness = edition(settings, level, (b, o, n) -> {});
        assertThat(settings.check(loudness)).isEmpty();
        assertThat(loudness.integratedLufs()).isEqualTo(-19, within(0.1));
    }

    @Test
    void theMeterReadsTheBytesThatWereWritten() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Loudness loudness = edition(MasterSettings.preset("default"), 0.1, out::write);
        byte[] bytes = out.toByteArray();
        float[] x = new float[bytes.length / 2];
        for (int i = 0; i < x.length; i++) {
            x[i] = (short) ((bytes[2 * i] & 0xFF) | (bytes[2 * i + 1] << 8)) / 32768f;
        }
        ProgramMeter meter = new ProgramMeter(new PcmFormat(44100, 1, 16));
        meter.add(x, 0, x.length);
        assertThat(meter.reading().truePeakDbtp()).isEqualTo(loudness.truePeakDbtp());
        assertThat(meter.reading().integratedLufs()).isEqualTo(loudness.integratedLufs(), within(1e-6));
    }

    @Test
    void theBytesAreTheSameOnEveryMachine() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        edition(MasterSettings.preset("default"), 0.1, out::write);
        assertThat(sha256(out.toByteArray()))
                .isEqualTo("97639d2bf059182fe0494d293cbd9962902450b6bfee6a30ea466071780648c3");
    }

    @Test
    void aClipSoundsTheSameHoweverThePauseBeforeItIsCut() throws Exception {
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        ByteArrayOutputStream often = new ByteArrayOutputStream();
        short[] clip = clip(1, 0.1);
        Mastering whole = new Mastering(MasterSettings.preset("default"), VoiceGains.of(1), once::write);
        whole.silence(10_000);
        whole.clip(0, clip, clip.length, 16000);
        Mastering parts = new Mastering(MasterSettings.preset("default"), VoiceGains.of(1), often::write);
        for (int i = 0; i < 10; i++) {
            parts.silence(1000);
        }
        parts.clip(0, clip, clip.length, 16000);
        assertThat(often.toByteArray()).containsExactly(once.toByteArray());
    }

    @Test
    void aPauseIsDigitalSilence() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Mastering(MasterSettings.preset("broadcast"), VoiceGains.of(), out::write).silence(10_001);
        assertThat(out.toByteArray()).isEqualTo(new byte[10_001 * 6]);
    }

    @Test
    void theEdgesOfAClipAreFaded() throws Exception {
        short[] loud = new short[1600];
        Arrays.fill(loud, (short) 10_000);
        byte[] bytes = mastered(1, loud);
        assertThat(Math.abs(bytes[1])).isLessThan((byte) 2);
        assertThat(Math.abs(bytes[bytes.length - 1])).isLessThan((byte) 2);
        assertThat(bytes[bytes.length / 4 * 2 + 1]).isEqualTo((byte) (10_000 >> 8));
    }

    @Test
    void twoChannelsAreEqual() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        edition(MasterSettings.preset("broadcast"), 0.1, out::write);
        byte[] bytes = out.toByteArray();
        for (int i = 0; i < bytes.length; i += 6) {
            if (!Arrays.equals(bytes, i, i + 3, bytes, i + 3, i + 6)) {
                throw new AssertionError("frame " + i / 6);
            }
        }
    }

    @Test
    void anEmptyClipWritesNothing() throws Exception {
        assertThat(mastered(1, new short[0])).isEmpty();
    }

    @Test
    void aGreatGainNeverPassesThePeakAllowed() throws Exception {
        short[] bursts = Signals.samples(Signals.bursts(1, 40_000, 0.9));
        Mastering mastering = new Mastering(MasterSettings.preset("default"), VoiceGains.of(4), (b, o, n) -> {});
        mastering.clip(0, bursts, bursts.length, 16000);
        assertThat(mastering.finish().truePeakDbtp()).isLessThanOrEqualTo(-3);
    }
}
