package org.audioedition.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WavWriterTest {

    private static final PcmFormat MONO = new PcmFormat(44100, 1, 16);
    private static final Loudness LOUDNESS = new Loudness(-19.04, -3.2, 5.5, -15.1, Double.NEGATIVE_INFINITY, -21, -90);
    private static final List<Cue> CUES = List.of(new Cue(0, 100, "One"), new Cue(100, 200, "Zwölf"));

    private static BroadcastExtension broadcast(String history) {
        return new BroadcastExtension("Café – “news”", "audio-edition", "", "", "", 0, history);
    }

    private static MemoryChannel written(PcmFormat format, int frames, long limit, List<Cue> cues) throws IOException {
        MemoryChannel channel = new MemoryChannel();
        List<TextTag> tags = List.of(new TextTag("INAM", "Zwölf"), new TextTag("IART", "A"));
        WavWriter writer = new WavWriter(channel, format, broadcast("A=PCM"), tags, limit);
        byte[] samples = new byte[frames * format.bytesPerFrame()];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) (i + 1);
        }
        writer.write(samples, 0, samples.length);
        writer.finish(cues, new Id3Tag(List.of(new TextTag("TIT2", "x")), cues, format.sampleRate()).bytes(), LOUDNESS);
        return channel;
    }

    private static ByteBuffer plain() throws IOException {
        return ByteBuffer.wrap(written(MONO, 300, 1 << 30, CUES).bytes()).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String ascii(ByteBuffer bytes, int at, int length) {
        return new String(part(bytes, at, length), StandardCharsets.ISO_8859_1);
    }

    private static byte[] part(ByteBuffer bytes, int at, int length) {
        byte[] part = new byte[length];
        bytes.get(at, part);
        return part;
    }

    private static int find(ByteBuffer bytes, String id) {
        return ascii(bytes, 0, bytes.capacity()).indexOf(id);
    }

    @Test
    void theChunksStandInTheOrderThatAllReadersBear() throws Exception {
        List<WavChunk> chunks = new WavReader(written(MONO, 300, 1 << 30, CUES)).chunks();
        assertThat(chunks)
                .extracting(WavChunk::id)
                .containsExactly("JUNK", "bext", "fmt ", "LIST/INFO", "data", "cue ", "LIST/adtl", "id3 ");
    }

    @Test
    void everySizeIsEven() throws Exception {
        assertThat(new WavReader(written(MONO, 300, 1 << 30, CUES)).chunks())
                .allMatch(chunk -> chunk.size() % 2 == 0 && chunk.offset() % 2 == 0);
    }

    @Test
    void theFileBeginsWithRiffItsSizeAndJunk() throws Exception {
        ByteBuffer bytes = plain();
        assertThat(ascii(bytes, 0, 4)).isEqualTo("RIFF");
        assertThat(bytes.getInt(4)).isEqualTo(bytes.capacity() - 8);
        assertThat(ascii(bytes, 8, 8)).isEqualTo("WAVEJUNK");
        assertThat(bytes.getInt(16)).isEqualTo(28);
        assertThat(ascii(bytes, 48, 4)).isEqualTo("bext");
    }

    @Test
    void theFormatHasSixteenBytes() throws Exception {
        ByteBuffer bytes = plain();
        int at = find(bytes, "fmt ");
        assertThat(bytes.getInt(at + 4)).isEqualTo(16);
        assertThat(bytes.getShort(at + 8)).isEqualTo((short) 1);
        assertThat(bytes.getShort(at + 10)).isEqualTo((short) 1);
        assertThat(bytes.getInt(at + 12)).isEqualTo(44100);
        assertThat(bytes.getInt(at + 16)).isEqualTo(88200);
        assertThat(bytes.getShort(at + 20)).isEqualTo((short) 2);
        assertThat(bytes.getShort(at + 22)).isEqualTo((short) 16);
    }

    @Test
    void theSamplesFollowTheirSize() throws Exception {
        ByteBuffer bytes = plain();
        int at = find(bytes, "data");
        assertThat(bytes.getInt(at + 4)).isEqualTo(600);
        assertThat(bytes.get(at + 8)).isEqualTo((byte) 1);
        assertThat(ascii(bytes, at + 8 + 600, 4)).isEqualTo("cue ");
    }

    @Test
    void cueIdsCountFromZero() throws Exception {
        ByteBuffer bytes = plain();
        int at = find(bytes, "cue ");
        assertThat(bytes.getInt(at + 8)).isEqualTo(2);
        assertThat(bytes.getInt(at + 12)).isZero();
        assertThat(bytes.getInt(at + 12 + 24)).isEqualTo(1);
        assertThat(bytes.getInt(at + 12 + 24 + 4)).isEqualTo(100);
        assertThat(ascii(bytes, at + 12 + 24 + 8, 4)).isEqualTo("data");
        assertThat(bytes.getInt(at + 12 + 24 + 20)).isEqualTo(100);
    }

    @Test
    void allTitlesStandBeforeAllLengths() throws Exception {
        ByteBuffer bytes = plain();
        String text = ascii(bytes, 0, bytes.capacity());
        assertThat(text.lastIndexOf("labl")).isLessThan(text.indexOf("ltxt"));
        int region = text.lastIndexOf("ltxt");
        assertThat(bytes.getInt(region + 4)).isEqualTo(20);
        assertThat(bytes.getInt(region + 8)).isEqualTo(1);
        assertThat(bytes.getInt(region + 12)).isEqualTo(200);
        assertThat(ascii(bytes, region + 16, 4)).isEqualTo("rgn ");
    }

    @Test
    void tagsAreUtf8WithANulInsideTheirSize() throws Exception {
        ByteBuffer bytes = plain();
        int at = find(bytes, "INAM");
        assertThat(bytes.getInt(at + 4)).isEqualTo(8);
        assertThat(new String(part(bytes, at + 8, 8), StandardCharsets.UTF_8)).isEqualTo("Zwölf\0\0");
        assertThat(ascii(bytes, at + 16, 4)).isEqualTo("IART");
    }

    @Test
    void theBroadcastExtensionIsAsciiAndAnUnknownDateIsNul() throws Exception {
        ByteBuffer bytes = plain();
        int at = find(bytes, "bext") + 8;
        assertThat(ascii(bytes, at, 14)).isEqualTo("Cafe - \"news\"\0");
        assertThat(ascii(bytes, at + 320, 18)).isEqualTo("\0".repeat(18));
        assertThat(bytes.getShort(at + 346)).isEqualTo((short) 2);
        assertThat(ascii(bytes, at + 602, 8)).isEqualTo("A=PCM\r\n\0");
    }

    @Test
    void theLoudnessIsFilledInAtTheEnd() throws Exception {
        ByteBuffer bytes = plain();
        int at = find(bytes, "bext") + 8 + 412;
        assertThat(bytes.getShort(at)).isEqualTo((short) -1904);
        assertThat(bytes.getShort(at + 2)).isEqualTo((short) 550);
        assertThat(bytes.getShort(at + 4)).isEqualTo((short) -320);
        assertThat(bytes.getShort(at + 6)).isEqualTo((short) -1510);
        assertThat(bytes.getShort(at + 8)).isEqualTo((short) 0x7FFF);
    }

    @Test
    void longTitlesAreCutBetweenCharacters() {
        assertThat(ChunkBytes.clip("ää😀ä", 7)).isEqualTo("ää");
        assertThat(ChunkBytes.clip("ää😀ä", 8)).isEqualTo("ää😀");
        assertThat(ChunkBytes.clip("abc", 250)).isEqualTo("abc");
    }

    @Test
    void withoutChaptersThereAreNoCues() throws Exception {
        assertThat(new WavReader(written(MONO, 10, 1 << 30, List.of())).chunks())
                .extracting(WavChunk::id)
                .containsExactly("JUNK", "bext", "fmt ", "LIST/INFO", "data", "id3 ");
    }

    @Test
    void anOddNumberOfBytesIsPadded() throws Exception {
        WavReader reader = new WavReader(written(new PcmFormat(48000, 1, 24), 11, 1 << 30, CUES));
        assertThat(reader.data().size()).isEqualTo(33);
        assertThat(reader.cues()).hasSize(2);
    }

    @Test
    void pastItsLimitTheFileBecomesRf64InPlace() throws Exception {
        byte[] plain = written(MONO, 300, 1 << 30, CUES).bytes();
        byte[] large = written(MONO, 300, 1000, CUES).bytes();
        ByteBuffer bytes = ByteBuffer.wrap(large).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(large).hasSameSizeAs(plain);
        assertThat(ascii(bytes, 0, 4)).isEqualTo("RF64");
        assertThat(bytes.getInt(4)).isEqualTo(-1);
        assertThat(ascii(bytes, 12, 4)).isEqualTo("ds64");
        assertThat(bytes.getInt(16)).isEqualTo(28);
        assertThat(bytes.getLong(20)).isEqualTo(large.length - 8);
        assertThat(bytes.getLong(28)).isEqualTo(600);
        assertThat(bytes.getLong(36)).isEqualTo(300);
        assertThat(bytes.getInt(find(bytes, "data") + 4)).isEqualTo(-1);
    }

    @Test
    void fiveGigabytesAreWrittenAndReadBack() throws Exception {
        MemoryChannel channel = new MemoryChannel();
        WavWriter writer = new WavWriter(channel, MONO, broadcast(""), List.of());
        long frames = 2_500_000_000L;
        writer.skip(frames - 1);
        writer.write(new byte[] {1, 2}, 0, 2);
        List<Cue> cues = List.of(new Cue(0, 2_400_000_000L, "One"), new Cue(2_400_000_000L, 100_000_000, "Two"));
        writer.finish(cues, new Id3Tag(List.of(), cues, 44100).bytes(), LOUDNESS);

        WavReader reader = new WavReader(channel);
        assertThat(reader.isRf64()).isTrue();
        assertThat(reader.frames()).isEqualTo(frames);
        assertThat(reader.cues()).isEqualTo(cues);
        assertThat(reader.id3Chapters().get(1).beginMillis()).isEqualTo(54_421_769);
    }

    @Test
    void aCueThatThirtyTwoBitsCannotCountStandsInTheTagOnly() throws Exception {
        List<Cue> cues = List.of(new Cue(0, 10, "near"), new Cue(5_000_000_000L, 10, "far"));
        WavReader reader = new WavReader(written(MONO, 300, 1 << 30, cues));
        assertThat(reader.cues()).extracting(Cue::title).containsExactly("near");
        assertThat(reader.id3Chapters()).extracting(Id3Chapter::title).containsExactly("near", "far");
    }
}
