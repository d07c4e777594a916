package org.audioedition.audio;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Writes a file of more than 4 GiB that takes hardly any disk, for other programs to read: {@code java SparseWav FILE}.
 *
 * <p>Fourteen hours of silence with three chapters, and a second of a 441 Hz square wave at the end.
 */
final class SparseWav {

    private static final PcmFormat FORMAT = new PcmFormat(44100, 1, 16);
    private static final long HOUR = 3600L * 44100;
    private static final long SILENCE = 14 * HOUR;
    private static final int SECOND = 44100;

    private SparseWav() {}

    public static void main(String[] args) throws IOException {
        List<Cue> chapters = List.of(
                new Cue(0, HOUR, "One"), new Cue(HOUR, 12 * HOUR, "Two"), new Cue(13 * HOUR, HOUR + SECOND, "Three"));
        try (FileChannel file =
                FileChannel.open(Path.of(args[0]), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            BroadcastExtension broadcast = new BroadcastExtension("Sparse", "audio-edition", "", "", "", 0, "");
            WavWriter wav = new WavWriter(file, FORMAT, broadcast, List.of(new TextTag("INAM", "Sparse")));
            wav.skip(SILENCE);
            byte[] tone = tone();
            wav.write(tone, 0, tone.length);
            byte[] id3 = new Id3Tag(List.of(new TextTag("TIT2", "Sparse")), chapters, FORMAT.sampleRate()).bytes();
            wav.finish(chapters, id3, new ProgramMeter(FORMAT).reading());
        }
    }

    private static byte[] tone() {
        byte[] bytes = new byte[2 * SECOND];
        for (int i = 0; i < SECOND; i++) {
            bytes[2 * i + 1] = (byte) (i / 50 % 2 == 0 ? 0x20 : 0xE0);
        }
        return bytes;
    }
}
