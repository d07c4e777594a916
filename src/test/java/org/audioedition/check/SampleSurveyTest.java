package org.audioedition.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import org.audioedition.audio.BroadcastExtension;
import org.audioedition.audio.Loudness;
import org.audioedition.audio.PcmFormat;
import org.audioedition.audio.WavReader;
import org.audioedition.audio.WavWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no file of one channel can have. */
class SampleSurveyTest {

    private static final PcmFormat STEREO = new PcmFormat(48000, 2, 16);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void hearsThatTwoChannelsDiffer() throws IOException {
        assertThat(faults(new byte[] {1, 0, 2, 0})).containsExactly("CHK-CHANNELS");
    }

    @Test
    void hearsThatTwoChannelsAreEqual() throws IOException {
        assertThat(faults(new byte[] {1, 0, 1, 0})).isEmpty();
    }

    private List<String> faults(byte[] frame) throws IOException {
        Faults faults = new Faults();
        String json = SampleEdition.original().toString();
        EditionRecord edition = Objects.requireNonNull(RecordReader.read(json, faults));
        SamplesCheck.check(edition, survey(frame), faults);
        return faults.list().stream().map(Fault::id).toList();
    }

    private SampleSurvey survey(byte[] frame) throws IOException {
        Path file = folder.resolve("a.wav");
        BroadcastExtension broadcast = new BroadcastExtension("", "", "", "", "", 0, "");
        try (SeekableByteChannel channel = Files.newByteChannel(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ)) {
            WavWriter writer = new WavWriter(channel, STEREO, broadcast, List.of());
            writer.write(frame, 0, frame.length);
            double silence = Double.NEGATIVE_INFINITY;
            writer.finish(
                    List.of(), new byte[0], new Loudness(silence, silence, 0, silence, silence, silence, silence));
            return SampleSurvey.of(new WavReader(channel), List.of());
        }
    }
}
