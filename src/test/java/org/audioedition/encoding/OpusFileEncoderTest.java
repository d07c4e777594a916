package org.audioedition.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jaredmdobson.concentus.OpusDecoder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.audioedition.audio.PcmFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpusFileEncoderTest {

    @TempDir
    Path folder;

    private Ogg opus(Sound sound, Tags tags) throws Exception {
        return Ogg.of(Made.bytes(folder, Encoders.opus(32), sound, tags));
    }

    private static int preSkip(Ogg ogg) {
        return ByteBuffer.wrap(ogg.packets().get(0))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getShort(10);
    }

    private static String comments(Ogg ogg) {
        return new String(ogg.packets().get(1), StandardCharsets.UTF_8);
    }

    private static long end(Ogg ogg) {
        return ogg.pages().get(ogg.pages().size() - 1).granule();
    }

    @ParameterizedTest
    @CsvSource({
        "48000, 0, 0",
        "48000, 1, 1",
        "48000, 648, 648",
        "48000, 649, 649",
        "48000, 100000, 100000",
        "44100, 44100, 48000",
        "44100, 100000, 108844",
        "22050, 1, 2"
    })
    void theLastPageStatesTheLengthToTheSample(int rate, int frames, long expected) throws Exception {
        Ogg ogg = opus(Sound.of(new PcmFormat(rate, 1, 16), frames), Made.tags());
        assertThat(end(ogg) - preSkip(ogg)).isEqualTo(expected);
        assertThat((ogg.packets().size() - 2) * 960L).isBetween(end(ogg), end(ogg) + 959);
    }

    @Test
    void aPageHoldsASecond() throws Exception {
        Ogg ogg = opus(Sound.of(new PcmFormat(48000, 1, 16), 200000), Made.tags());
        assertThat(ogg.pages().subList(2, 6))
                .extracting(Ogg.Page::granule)
                .containsExactly(48000L, 96000L, 144000L, 192000L);
    }

    @Test
    void theHeadIsAlone() throws Exception {
        Ogg ogg = opus(Sound.mono(1000), Made.tags());
        assertThat(ogg.pages().get(0).bytes()).isEqualTo(28 + 19);
        assertThat(ogg.pages().get(0).granule()).isZero();
        assertThat(ogg.pages().get(1).granule()).isZero();
    }

    @Test
    void theDecodedSoundLiesWhereItWas() throws Exception {
        Sound sound = Sound.of(new PcmFormat(48000, 1, 16), 48000);
        Ogg ogg = opus(sound, Made.tags());
        OpusDecoder decoder = new OpusDecoder(48000, 1);
        short[] decoded = new short[(ogg.packets().size() - 2) * 960];
        for (int i = 2; i < ogg.packets().size(); i++) {
            byte[] packet = ogg.packets().get(i);
            decoder.decode(packet, 0, packet.length, decoded, (i - 2) * 960, 960, false);
        }
        assertThat(shift(decoded, sound.samples())).isBetween(preSkip(ogg) - 4, preSkip(ogg) + 4);
    }

    /** At which shift the two agree best; the codec's own filters move speech by two or three samples. */
    private static int shift(short[] decoded, int[] samples) {
        int best = 0;
        double highest = 0;
        for (int shift = 200; shift < 420; shift++) {
            double sum = 0;
            for (int i = 20000; i < 40000; i++) {
                sum += (double) samples[i] * decoded[i + shift];
            }
            if (sum > highest) {
                highest = sum;
                best = shift;
            }
        }
        return best;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000})
    void chaptersAreComments(int count) throws Exception {
        String comments = comments(opus(Sound.mono(1000), Made.tags("T", Made.chapters(count, 4410), null)));
        for (int i = 0; i < count; i++) {
            String key = "CHAPTER" + "%03d".formatted(i);
            assertThat(comments).contains(key + "=" + VorbisComments.time(100L * i), key + "NAME=Chapter " + i + " ");
        }
    }

    @Test
    void aLargePictureSpansPages() throws Exception {
        Picture picture = Made.picture(1_000_000);
        Ogg ogg = opus(Sound.mono(1000), Made.tags(Made.HOSTILE, Made.chapters(2000, 441), picture));
        assertThat(ogg.packets().get(2)).hasSizeLessThan(1276);
        String base64 = comments(ogg).split("METADATA_BLOCK_PICTURE=", 2)[1];
        byte[] block = Base64.getDecoder().decode(base64);
        byte[] file = new byte[1_000_000];
        ByteBuffer.wrap(block).position(block.length - file.length).get(file);
        assertThat(file).isEqualTo(picture.bytes());
    }

    @Test
    void everyCommentHasItsLength() throws Exception {
        Tags tags = Made.tags(Made.HOSTILE, Made.chapters(12, 441), Made.picture(1000));
        ByteBuffer in =
                ByteBuffer.wrap(opus(Sound.mono(1000), tags).packets().get(1)).order(ByteOrder.LITTLE_ENDIAN);
        in.position(8);
        in.position(in.getInt() + 12);
        int count = in.getInt();
        for (int i = 0; i < count; i++) {
            byte[] comment = new byte[in.getInt()];
            in.get(comment);
            assertThat(new String(comment, StandardCharsets.UTF_8)).matches("(?s)[A-Z_0-9]+=.+");
        }
        assertThat(in.hasRemaining()).isFalse();
    }

    @Test
    void theSameBytesEachTime() throws Exception {
        Encoder encoder = Encoders.opus(32);
        assertThat(Made.bytes(folder, encoder, Sound.mono(50000), Made.tags()))
                .isEqualTo(Made.bytes(folder, encoder, Sound.mono(50000), Made.tags()));
    }

    @Test
    void timesHaveHoursMinutesSecondsAndMilliseconds() {
        assertThat(List.of(VorbisComments.time(0), VorbisComments.time(3_723_004), VorbisComments.time(359_999_999)))
                .containsExactly("00:00:00.000", "01:02:03.004", "99:59:59.999");
    }
}
