package org.audioedition.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OggStreamTest {

    @TempDir
    Path folder;

    private Ogg written(List<byte[]> packets, boolean pageEach) throws IOException {
        Path file = Files.createTempFile(folder, "ogg", "");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            Output output = new Output(channel);
            OggStream ogg = new OggStream(output, 77);
            for (int i = 0; i < packets.size(); i++) {
                if (i > 0 && pageEach) {
                    ogg.endPage();
                }
                ogg.packet(packets.get(i), packets.get(i).length, 100L * (i + 1));
            }
            ogg.endStream();
            output.flush();
        }
        return Ogg.of(Files.readAllBytes(file));
    }

    private static byte[] packet(int length) {
        byte[] packet = new byte[length];
        new SplittableRandom(length).nextBytes(packet);
        return packet;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 254, 255, 256, 510, 65024, 65025, 65026, 65279, 65280, 65281, 130050, 400000})
    void aPacketOfAnyLengthComesBack(int length) throws IOException {
        List<byte[]> packets = List.of(packet(length), packet(3), packet(length));
        assertThat(written(packets, false).packets()).containsExactlyElementsOf(packets);
        assertThat(written(packets, true).packets()).containsExactlyElementsOf(packets);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void packetsOfAnyLengthsComeBack(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        List<byte[]> packets = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            packets.add(packet(random.nextInt(8) == 0 ? random.nextInt(70000) : 255 * random.nextInt(5)));
        }
        Ogg ogg = written(packets, false);
        assertThat(ogg.packets()).containsExactlyElementsOf(packets);
        assertPagesFit(ogg);
    }

    private static void assertPagesFit(Ogg ogg) {
        int ended = 0;
        for (int i = 0; i < ogg.pages().size(); i++) {
            Ogg.Page page = ogg.pages().get(i);
            ended += page.packetEnds();
            assertThat(page.crc()).isEqualTo(page.crcOfBytes());
            assertThat(page.number()).isEqualTo(i);
            assertThat(page.serial()).isEqualTo(77);
            assertThat(page.granule()).isEqualTo(page.packetEnds() == 0 ? -1 : 100L * ended);
            assertThat(page.flags() & 6)
                    .isEqualTo((i == 0 ? 2 : 0) | (i == ogg.pages().size() - 1 ? 4 : 0));
        }
    }

    @Test
    void aPageThatGoesOnWithAPacketSaysSo() throws IOException {
        Ogg ogg = written(List.of(packet(10), packet(200000)), true);
        assertThat(ogg.pages()).extracting(page -> page.flags() & 1).containsExactly(0, 0, 1, 1, 1);
    }
}
