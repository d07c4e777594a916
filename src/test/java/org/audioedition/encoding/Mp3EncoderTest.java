package org.audioedition.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mpatric.mp3agic.ID3v2;
import com.mpatric.mp3agic.ID3v2ChapterFrameData;
import com.mpatric.mp3agic.Mp3File;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.audioedition.audio.PcmFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Judged by mp3agic, and by the fields of the first frame as LAME documents them. */
class Mp3EncoderTest {

    private static final Encoder CONSTANT = Encoders.mp3(Mp3Settings.of(new Bitrate.Constant(64)));
    private static final Encoder VARIABLE = Encoders.mp3(Mp3Settings.of(new Bitrate.Variable(4)));
    private static final Encoder DAISY = Encoders.mp3(new Mp3Settings(new Bitrate.Constant(64), 22050, false));

    @TempDir
    Path folder;

    /** What the first frame says, by LAME's "Mp3 Info Tag revision 1". */
    private record FirstFrame(
            String kind, int frames, int bytes, List<Integer> contents, int delay, int padding, int musicCrc) {

        static FirstFrame of(byte[] mp3) {
            String text = new String(mp3, StandardCharsets.ISO_8859_1);
            int at = Math.max(text.indexOf("Xing"), text.indexOf("Info"));
            ByteBuffer in = ByteBuffer.wrap(mp3);
            List<Integer> contents = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                contents.add(mp3[at + 16 + i] & 0xFF);
            }
            int gaps = in.getInt(at + 120 + 21) >>> 8;
            int crc = in.getShort(at + 120 + 32) & 0xFFFF;
            return new FirstFrame(
                    text.substring(at, at + 4),
                    in.getInt(at + 8),
                    in.getInt(at + 12),
                    contents,
                    gaps >> 12,
                    gaps & 0xFFF,
                    crc);
        }

        long samples(int samplesAFrame) {
            return (long) frames * samplesAFrame - delay - padding;
        }
    }

    private FirstFrame first(Encoder encoder, Sound sound) throws Exception {
        return FirstFrame.of(Made.bytes(folder, encoder, sound, Made.tags()));
    }

    private ID3v2 id3(Tags tags) throws Exception {
        return new Mp3File(Made.file(folder, CONSTANT, Sound.mono(100000), tags)).getId3v2Tag();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 500, 1151, 1152, 1153, 100000, 441000})
    void theFirstFrameStatesTheLengthToTheSample(int frames) throws Exception {
        assertThat(first(CONSTANT, Sound.mono(frames)).samples(1152)).isEqualTo(frames);
        assertThat(first(VARIABLE, Sound.mono(frames)).samples(1152)).isEqualTo(frames);
        assertThat(first(DAISY, Sound.mono(2 * frames)).samples(576)).isEqualTo(frames);
    }

    @Test
    void aSourceOfAnotherRateIsResampled() throws Exception {
        assertThat(first(CONSTANT, Sound.of(new PcmFormat(48000, 2, 24), 96000)).samples(1152))
                .isEqualTo(88200);
    }

    @Test
    void theFirstFrameNamesTheKindOfBitrate() throws Exception {
        assertThat(first(CONSTANT, Sound.mono(50000)).kind()).isEqualTo("Info");
        assertThat(first(VARIABLE, Sound.mono(50000)).kind()).isEqualTo("Xing");
    }

    @Test
    void theFirstFrameStatesTheBytesWithoutTheTag() throws Exception {
        byte[] mp3 = Made.bytes(folder, DAISY, Sound.mono(100000), Made.tags());
        assertThat(FirstFrame.of(mp3).bytes()).isEqualTo(mp3.length);
    }

    @Test
    void theFirstFrameHoldsTheChecksumOfAllOthers() throws Exception {
        byte[] mp3 = Made.bytes(folder, DAISY, Sound.mono(100000), Made.tags());
        int crc = 0;
        for (int i = 208; i < mp3.length; i++) {
            crc ^= mp3[i] & 0xFF;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc >>> 1) ^ ((crc & 1) == 0 ? 0 : 0xA001);
            }
        }
        assertThat(FirstFrame.of(mp3).musicCrc()).isEqualTo(crc);
    }

    @Test
    void theTableOfContentsRises() throws Exception {
        List<Integer> contents = first(VARIABLE, Sound.mono(44100 * 20)).contents();
        assertThat(contents).isSorted();
        assertThat(contents.get(0)).isZero();
        assertThat(contents.get(50)).isBetween(110, 146);
    }

    @Test
    void aFileWithoutTagBeginsWithSound() throws Exception {
        byte[] mp3 = Made.bytes(folder, DAISY, Sound.mono(100000), Made.tags());
        assertThat(mp3).startsWith(0xFF, 0xF3);
    }

    @Test
    void everyFrameFollowsTheOneBefore() throws Exception {
        Mp3File file = new Mp3File(
                Made.file(folder, CONSTANT, Sound.mono(441000), Made.tags()).toFile(), 4096, true);
        assertThat(file.getFrameCount() + 1).isBetween(384, 386);
        assertThat(file.getChannelMode()).isEqualTo("Mono");
        assertThat(file.getSampleRate()).isEqualTo(44100);
        assertThat(file.getBitrate()).isEqualTo(64);
    }

    @Test
    void theTagSaysWhatTheTagsSay() throws Exception {
        ID3v2 tag = id3(Made.tags(Made.HOSTILE, List.of(), null));
        assertThat(tag.getTitle()).isEqualTo(Made.HOSTILE);
        assertThat(tag.getArtist()).isEqualTo("Ann Author");
        assertThat(tag.getAlbum()).isEqualTo("Album");
        assertThat(tag.getYear()).isEqualTo("2026");
        assertThat(tag.getTrack()).isEqualTo("3/12");
        assertThat(tag.getPublisher()).isEqualTo("Gull Press");
        assertThat(tag.getCopyright()).isEqualTo("© Gull Press");
        assertThat(tag.getComment()).isEqualTo("A remark");
        assertThat(tag.getLyrics()).isEqualTo("All the words");
        assertThat(tag.getGenreDescription()).isEqualTo("Speech");
    }

    @Test
    void theTagHoldsThePicture() throws Exception {
        Picture picture = Made.picture(300000);
        ID3v2 tag = id3(Made.tags("T", List.of(), picture));
        assertThat(tag.getAlbumImageMimeType()).isEqualTo("image/png");
        assertThat(tag.getAlbumImage()).isEqualTo(picture.bytes());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 127})
    void theTagHoldsEveryChapter(int count) throws Exception {
        List<ID3v2ChapterFrameData> chapters =
                id3(Made.tags("T", Made.chapters(count, 4410), null)).getChapters();
        assertThat(chapters).hasSize(count);
        ID3v2ChapterFrameData last = chapters.get(count - 1);
        assertThat(last.getStartTime()).isEqualTo((count - 1) * 100);
        assertThat(last.getEndTime()).isEqualTo(count * 100);
    }

    @Test
    void twoThousandChaptersAreNoTrouble() throws Exception {
        Tags tags = Made.tags("T", Made.chapters(2000, 441), null);
        String mp3 = new String(Made.bytes(folder, CONSTANT, Sound.mono(1000), tags), StandardCharsets.ISO_8859_1);
        assertThat(mp3).contains("chp1999\0");
    }

    @Test
    void encodersAtTheSameTimeDoNotDisturbEachOther() throws Exception {
        byte[] alone = Made.bytes(folder, VARIABLE, Sound.mono(100000), Made.tags());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<byte[]>> works = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                boolean same = i % 2 == 0;
                works.add(() ->
                        Made.bytes(folder, same ? VARIABLE : DAISY, Sound.mono(same ? 100000 : 70000), Made.tags()));
            }
            List<Future<byte[]>> made = threads.invokeAll(works);
            for (int i = 0; i < made.size(); i += 2) {
                assertThat(made.get(i).get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void bytesBeforeTheFileStay() throws Exception {
        Path file = folder.resolve("second");
        Files.write(file, new byte[] {1, 2, 3});
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.position(3);
            DAISY.encode(Sound.mono(5000), Made.tags(), channel);
        }
        assertThat(Files.readAllBytes(file)).startsWith(1, 2, 3, 0xFF, 0xF3);
    }

    @ParameterizedTest
    @CsvSource({"63, 44100", "320, 22050", "64, 11025"})
    void whatMpegHasNotIsRefused(int kbps, int rate) {
        assertThatThrownBy(() -> new Mp3Settings(new Bitrate.Constant(kbps), rate, true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
