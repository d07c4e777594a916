package org.audioedition.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** Files built here by hand, byte by byte. */
class WavReaderTest {

    private static final String FORMAT = "0100 0100 44AC0000 88580100 0200 1000";

    private static byte[] hex(String digits) {
        String plain = digits.replace(" ", "");
        byte[] bytes = new byte[plain.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(plain.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }

    private static byte[] chunk(String id, byte[] body) {
        ByteBuffer out =
                ByteBuffer.allocate(8 + body.length + (body.length & 1)).order(ByteOrder.LITTLE_ENDIAN);
        return out.put(latin(id)).putInt(body.length).put(body).array();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[]... parts) {
        ByteBuffer out = ByteBuffer.allocate(10_000);
        for (byte[] part : parts) {
            out.put(part);
        }
        return Arrays.copyOf(out.array(), out.position());
    }

    private static byte[] riff(byte[]... chunks) {
        byte[] body = join(chunks);
        ByteBuffer head = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        head.put(latin("RIFF")).putInt(body.length + 4).put(latin("WAVE"));
        return join(head.array(), body);
    }

    private static byte[] sound() {
        return join(chunk("fmt ", hex(FORMAT)), chunk("data", hex("0040 00C0 FF7F")));
    }

    private static WavReader read(byte[]... chunks) throws Exception {
        return new WavReader(MemoryChannel.of(riff(chunks)));
    }

    private static AbstractThrowableAssert<?, ?> faultOf(byte[] file) {
        return assertThatThrownBy(() -> {
                    WavReader reader = new WavReader(MemoryChannel.of(file));
                    reader.cues();
                    reader.id3Chapters();
                    reader.tags();
                    reader.broadcast();
                    reader.storedLoudness();
                })
                .isInstanceOf(WavFormatException.class);
    }

    private static byte[] labels(String id, byte[] entry) {
        return chunk("LIST", join(latin("adtl"), chunk(id, entry)));
    }

    private static byte[] oneCue() {
        return chunk("cue ", hex("01000000 07000000 00000000 64617461 00000000 00000000 02000000"));
    }

    @Test
    void listsChunksWithOffsetsAndSizes() throws Exception {
        assertThat(read(sound()).chunks()).containsExactly(new WavChunk("fmt ", 20, 16), new WavChunk("data", 44, 6));
    }

    @Test
    void readsTheFormat() throws Exception {
        assertThat(read(sound()).format()).isEqualTo(new PcmFormat(44100, 1, 16));
    }

    @Test
    void readsSamplesAtFullScaleOne() throws Exception {
        float[] block = new float[10];
        WavSamples samples = read(sound()).samples();
        assertThat(samples.read(block)).isEqualTo(3);
        assertThat(block).startsWith(0.5f, -0.5f, 32767 / 32768f);
        assertThat(samples.read(block)).isZero();
    }

    @Test
    void readsTwentyFourBitsOfTwoChannelsAndSeesWhereTheyDiffer() throws Exception {
        byte[] format = chunk("fmt ", hex("0100 0200 80BB0000 00650400 0600 1800"));
        float[] block = new float[1];
        WavSamples samples =
                read(format, chunk("data", hex("000040 000040 0000C0 0100C0"))).samples();
        samples.read(block);
        assertThat(block).containsExactly(0.5f);
        assertThat(samples.channelsDiffer()).isFalse();
        samples.read(block);
        assertThat(block).containsExactly(-0.5f);
        assertThat(samples.channelsDiffer()).isTrue();
    }

    @Test
    void givesACueTheTitleOfItsId() throws Exception {
        assertThat(read(sound(), oneCue(), labels("labl", hex("07000000 C3A400")))
                        .cues())
                .containsExactly(new Cue(2, 0, "ä"));
    }

    @Test
    void givesACueTheLengthOfItsId() throws Exception {
        assertThat(read(sound(), oneCue(), labels("ltxt", hex("07000000 05000000 72676E20 0000 0000 0000 0000")))
                        .cues())
                .containsExactly(new Cue(2, 5, ""));
    }

    @Test
    void readsTagsWithAndWithoutANul() throws Exception {
        byte[] list = join(latin("INFO"), chunk("INAM", latin("ab\0")), chunk("IART", latin("cd")));
        assertThat(read(sound(), chunk("LIST", list)).tags())
                .containsExactly(new TextTag("INAM", "ab"), new TextTag("IART", "cd"));
    }

    @Test
    void readsAChapterOfVersionFour() throws Exception {
        byte[] title = hex("54495432 00000003 0000 03 C3A4");
        byte[] chapter = join(latin("c\0"), hex("000003E8 000007D0 FFFFFFFF FFFFFFFF"), title);
        byte[] frame = join(latin("CHAP"), hex("000000"), new byte[] {(byte) chapter.length}, hex("0000"), chapter);
        byte[] tag = join(latin("ID3"), hex("0400 00 000000"), new byte[] {(byte) frame.length}, frame);
        assertThat(read(sound(), chunk("ID3 ", tag)).id3Chapters()).containsExactly(new Id3Chapter("ä", 1000, 2000));
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        faultOf(latin("OggS and what follows it")).hasMessage("no RIFF or RF64 file (at byte 0)");
    }

    @Test
    void anEmptyFileIsRefused() {
        faultOf(new byte[0]).hasMessageContaining("file ends");
    }

    @Test
    void aFileCutShortIsRefusedAtTheChunkThatPassesItsEnd() {
        byte[] whole = riff(sound());
        faultOf(Arrays.copyOf(whole, whole.length - 2))
                .hasMessage("chunk \"data\" of 6 bytes passes the end of the file (at byte 36)");
    }

    @Test
    void aFileLongerThanItSaysIsRefused() {
        faultOf(join(riff(sound()), chunk("more", new byte[2]))).hasMessageContaining("file states 42 bytes, has 52");
    }

    @Test
    void aFileWithoutSamplesIsRefused() {
        faultOf(riff(chunk("fmt ", hex(FORMAT)))).hasMessageContaining("0 chunks \"data\"");
    }

    @Test
    void compressedSoundIsRefused() {
        byte[] format = hex(FORMAT);
        format[0] = 2;
        faultOf(riff(chunk("fmt ", format), chunk("data", new byte[2]))).hasMessage("format 2 is not PCM (at byte 20)");
    }

    @Test
    void aByteRateThatDoesNotFitIsRefused() {
        byte[] format = hex(FORMAT);
        format[8] = 1;
        faultOf(riff(chunk("fmt ", format), chunk("data", new byte[2]))).hasMessageContaining("do not fit");
    }

    @Test
    void samplesThatEndWithinAFrameAreRefused() {
        faultOf(riff(chunk("fmt ", hex(FORMAT)), chunk("data", new byte[3]))).hasMessageContaining("within a frame");
    }

    @Test
    void rf64WithoutItsSizesIsRefused() {
        byte[] file = riff(sound());
        System.arraycopy(latin("RF64"), 0, file, 0, 4);
        faultOf(file).hasMessage("RF64 without ds64 as its first chunk (at byte 12)");
    }

    @Test
    void moreCuesThanThereAreBytesAreRefused() {
        faultOf(riff(sound(), chunk("cue ", hex("FFFFFFFF")))).hasMessageContaining("4294967295 cues in 0 bytes");
    }

    @Test
    void aListEntryThatPassesItsListIsRefused() {
        byte[] list = join(latin("INFO"), latin("INAM"), hex("FF000000"));
        faultOf(riff(sound(), chunk("LIST", list)))
                .hasMessage("INFO entry INAM needs 255 bytes, 0 are left (at byte 70)");
    }

    @Test
    void anId3FrameThatPassesItsTagIsRefused() {
        byte[] tag = join(latin("ID3"), hex("0300 00 0000000A"), latin("CHAP"), hex("00000100 0000"));
        faultOf(riff(sound(), chunk("id3 ", tag))).hasMessageContaining("ID3 frame CHAP needs 256 bytes");
    }

    @Test
    void aBroadcastExtensionThatIsTooShortIsRefused() {
        faultOf(riff(sound(), chunk("bext", new byte[100]))).hasMessageContaining("bext needs 256 bytes");
    }

    @Test
    void anyBrokenFileIsReadOrRefusedAndNeverAnythingElse() throws Exception {
        byte[] whole = riff(sound(), oneCue(), labels("labl", hex("07000000 C3A400")), chunk("bext", new byte[610]));
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 3000; round++) {
            byte[] broken = Arrays.copyOf(whole, whole.length - random.nextInt(2) * random.nextInt(whole.length));
            for (int i = random.nextInt(4); i >= 0 && broken.length > 0; i--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            try {
                WavReader reader = new WavReader(MemoryChannel.of(broken));
                reader.cues();
                reader.tags();
                reader.broadcast();
                reader.storedLoudness();
            } catch (WavFormatException e) {
                assertThat(e.offset()).isBetween(0L, (long) broken.length);
            }
        }
    }
}
