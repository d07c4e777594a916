package org.audioedition.encoding;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.audioedition.audio.Cue;
import org.audioedition.audio.PcmSource;
import org.jspecify.annotations.Nullable;

/** Files that the tests make. */
final class Made {

    static final String HOSTILE = "= ; # \\ 😀 “ß”\nand\r\n[CHAPTER]";

    private Made() {}

    static Tags tags(String title, List<Cue> chapters, @Nullable Picture picture) {
        return new Tags(
                title,
                "Ann Author",
                "Album",
                "2026-05-03",
                "Speech",
                "Gull Press",
                "© Gull Press",
                "A remark",
                "en-GB",
                "audio-edition 0",
                3,
                12,
                "All the words",
                chapters,
                picture);
    }

    static Tags tags() {
        return tags("Title", List.of(), null);
    }

    static List<Cue> chapters(int count, int length) {
        List<Cue> chapters = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chapters.add(new Cue((long) i * length, length, "Chapter " + i + " " + HOSTILE));
        }
        return chapters;
    }

    static Picture picture(int bytes) {
        byte[] file = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            file[i] = (byte) ((i * 31) >> 3);
        }
        return new Picture(file, "image/png", 640, 480);
    }

    static byte[] bytes(Path folder, Encoder encoder, PcmSource source, Tags tags)
            throws IOException, EncoderException {
        return Files.readAllBytes(file(folder, encoder, source, tags));
    }

    static Path file(Path folder, Encoder encoder, PcmSource source, Tags tags) throws IOException, EncoderException {
        Path file = Files.createTempFile(folder, "made", ".audio");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            encoder.encode(source, tags, channel);
        }
        return file;
    }
}
