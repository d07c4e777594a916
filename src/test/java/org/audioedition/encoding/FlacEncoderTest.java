package org.audioedition.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.audioedition.audio.PcmFormat;
import org.jflac.FLACDecoder;
import org.jflac.PCMProcessor;
import org.jflac.metadata.Metadata;
import org.jflac.metadata.Picture;
import org.jflac.metadata.SeekTable;
import org.jflac.metadata.StreamInfo;
import org.jflac.metadata.VorbisComment;
import org.jflac.util.ByteData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Judged by jFLAC's decoder. */
class FlacEncoderTest {

    @TempDir
    Path folder;

    private byte[] flac(Sound sound, Tags tags) throws IOException, EncoderException {
        return Made.bytes(folder, Encoders.flac(), sound, tags);
    }

    /** The samples of the first channel and of the last, one after the other. */
    private static int[] decode(byte[] flac) throws IOException {
        FLACDecoder decoder = new FLACDecoder(new ByteArrayInputStream(flac));
        List<Integer> samples = new ArrayList<>();
        decoder.addPCMProcessor(new PCMProcessor() {
            private int width;

            @Override
            public void processStreamInfo(StreamInfo info) {
                width = info.getBitsPerSample() / 8;
            }

            @Override
            public void processPCM(ByteData pcm) {
                for (int i = 0; i < pcm.getLen(); i += width) {
                    int sample = 0;
                    for (int b = 0; b < width; b++) {
                        sample |= (pcm.getData(i + b) & 0xFF) << (8 * b);
                    }
                    int unused = 32 - 8 * width;
                    samples.add(sample << unused >> unused);
                }
            }
        });
        decoder.decode();
        return samples.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Metadata[] metadata(byte[] flac) throws IOException {
        return new FLACDecoder(new ByteArrayInputStream(flac)).readMetadata();
    }

    private static int endOfHead(byte[] flac) {
        int at = 4;
        boolean last = false;
        while (!last) {
            int head = ByteBuffer.wrap(flac).getInt(at);
            last = head < 0;
            at += 4 + (head & 0xFFFFFF);
        }
        return at;
    }

    private static <T extends Metadata> T only(byte[] flac, Class<T> type) throws IOException {
        return Arrays.stream(metadata(flac))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static int[] interleaved(Sound sound) {
        int channels = sound.format().channels();
        return Arrays.stream(sound.samples())
                .flatMap(sample -> Arrays.stream(channels == 1 ? new int[] {sample} : new int[] {sample, sample}))
                .toArray();
    }

    @ParameterizedTest
    @CsvSource({
        "44100, 1, 16, 100000", "48000, 2, 24, 50000", "44100, 2, 16, 4096", "44100, 1, 24, 8193", "44100, 1, 16, 1",
        "44100, 1, 16, 2", "44100, 2, 24, 3", "22050, 1, 16, 4097", "44100, 1, 16, 4112", "192000, 2, 24, 4100"
    })
    void theSamplesComeBackToTheBit(int rate, int channels, int bits, int frames) throws Exception {
        PcmFormat format = new PcmFormat(rate, channels, bits);
        Sound sound = Sound.of(format, frames);
        assertThat(Arrays.mismatch(decode(flac(sound, Made.tags())), interleaved(sound)))
                .isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"1, 16", "2, 16", "1, 24", "2, 24"})
    void theLoudestSamplesComeBackToTheBit(int channels, int bits) throws Exception {
        Sound sound = Sound.extreme(new PcmFormat(44100, channels, bits), 10000);
        assertThat(Arrays.mismatch(decode(flac(sound, Made.tags())), interleaved(sound)))
                .isEqualTo(-1);
    }

    @Test
    void aLastBlockOfAnyLengthComesBack() throws Exception {
        for (int frames = 1; frames < 140; frames++) {
            for (int channels = 1; channels <= 2; channels++) {
                Sound sound = Sound.of(new PcmFormat(44100, channels, channels == 1 ? 16 : 24), frames);
                assertThat(Arrays.mismatch(decode(flac(sound, Made.tags())), interleaved(sound)))
                        .isEqualTo(-1);
            }
        }
    }

    @Test
    void noSoundIsAFileWithoutBlocks() throws Exception {
        assertThat(decode(flac(Sound.mono(0), Made.tags()))).isEmpty();
    }

    @Test
    void theHeadStatesTheLength() throws Exception {
        StreamInfo info = only(flac(Sound.mono(100000), Made.tags()), StreamInfo.class);
        assertThat(info.getTotalSamples()).isEqualTo(100000);
        assertThat(info.getMinBlockSize()).isEqualTo(info.getMaxBlockSize());
    }

    @Test
    void theHeadHoldsTheDigestOfTheSamples() throws Exception {
        Sound sound = Sound.mono(5000);
        ByteBuffer pcm = ByteBuffer.allocate(10000).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.stream(sound.samples()).forEach(sample -> pcm.putShort((short) sample));
        byte[] digest = MessageDigest.getInstance("MD5").digest(pcm.array());
        byte[] flac = flac(sound, Made.tags());
        assertThat(Arrays.copyOfRange(flac, 26, 42)).isEqualTo(digest);
    }

    @Test
    void aPointToSeekByEveryTenSeconds() throws Exception {
        SeekTable table = only(flac(Sound.mono(44100 * 25), Made.tags()), SeekTable.class);
        assertThat(table.numberOfPoints()).isEqualTo(3);
        assertThat(table.getSeekPoint(1).getSampleNumber()).isBetween(441000L - 4096, 441000L);
    }

    @Test
    void aPointToSeekByIsWhereABlockBegins() throws Exception {
        byte[] flac = flac(Sound.mono(44100 * 25), Made.tags());
        SeekTable table = only(flac, SeekTable.class);
        int begin = endOfHead(flac);
        for (int i = 0; i < 3; i++) {
            int at = begin + (int) table.getSeekPoint(i).getStreamOffset();
            assertThat(flac[at] & 0xFF).isEqualTo(0xFF);
            assertThat(flac[at + 1] & 0xFC).isEqualTo(0xF8);
        }
    }

    @Test
    void chaptersAreComments() throws Exception {
        Tags tags = Made.tags("Title", Made.chapters(3, 33075), null);
        VorbisComment comment = only(flac(Sound.mono(100000), tags), VorbisComment.class);
        assertThat(comment.getCommentByName("CHAPTER001")).containsExactly("00:00:00.750");
        assertThat(comment.toString()).contains("CHAPTER002NAME=Chapter 2 " + Made.HOSTILE);
    }

    @Test
    void noMoreChaptersThanThreeDigitsCount() throws Exception {
        VorbisComment comment =
                only(flac(Sound.mono(4000), Made.tags("T", Made.chapters(2000, 2), null)), VorbisComment.class);
        assertThat(comment.toString()).contains("CHAPTER999NAME").doesNotContain("CHAPTER1000");
    }

    @Test
    void thePictureIsABlock() throws Exception {
        byte[] flac = flac(Sound.mono(100), Made.tags("T", List.of(), Made.picture(70000)));
        assertThat(only(flac, Picture.class).toString()).contains("image/png", "640", "480");
    }

    @Test
    void theSameBytesEachTime() throws Exception {
        Tags tags = Made.tags("T", Made.chapters(9, 5000), Made.picture(5000));
        assertThat(flac(Sound.mono(50000), tags)).isEqualTo(flac(Sound.mono(50000), tags));
    }
}
