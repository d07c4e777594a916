package org.audioedition.encoding;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.audioedition.audio.PcmSource;

/**
 * Writes an audio book, M4B: AAC in MP4 with both kinds of chapters (a QuickTime track and Nero's list), by ffmpeg.
 *
 * <p>ffmpeg goes back in the file to put its index in front, so it writes a file of its own, which is then copied.
 */
record M4bEncoder(Ffmpeg ffmpeg, Path scratch, int kbps) implements Encoder {

    @Override
    public void encode(PcmSource source, Tags tags, SeekableByteChannel out) throws IOException, EncoderException {
        if (source.frames() == 0) {
            throw new EncoderException("cannot make M4B: there is no sound");
        }
        Path folder = Files.createTempDirectory(scratch, "m4b");
        try {
            Path book = folder.resolve("book.m4b");
            ffmpeg.run(source, arguments(source, tags, folder, book), folder.resolve("log"));
            try (FileChannel made = FileChannel.open(book)) {
                for (long at = 0; at < made.size(); ) {
                    at += made.transferTo(at, made.size() - at, out);
                }
            }
        } finally {
            PathUtils.deleteDirectory(folder);
        }
    }

    private List<String> arguments(PcmSource source, Tags tags, Path folder, Path book) throws IOException {
        Path metadata = folder.resolve("metadata");
        Files.writeString(metadata, Ffmetadata.of(tags, source.format()));
        List<String> inputs = new ArrayList<>(List.of("-f", "ffmetadata", "-i", name(metadata)));
        List<String> output = new ArrayList<>(List.of("-map", "0:a", "-map_metadata", "1", "-map_chapters", "1"));
        if (tags.picture() != null) {
            String type = tags.picture().mediaType().substring("image/".length());
            Path cover = folder.resolve("cover." + type);
            Files.write(cover, tags.picture().bytes());
            inputs.addAll(List.of("-i", name(cover)));
            output.addAll(List.of("-map", "2:v", "-c:v", "copy", "-disposition:v:0", "attached_pic"));
        }
        output.addAll(List.of("-c:a", "aac", "-b:a", kbps + "k"));
        output.addAll(List.of("-metadata:s:a:0", "language=" + Id3Texts.language(tags.language())));
        output.addAll(List.of("-metadata", "media_type=2", "-brand", "M4B ", "-movflags", "+faststart"));
        // Without it the file names ffmpeg's version, and could differ from one to the next in that alone.
        output.addAll(List.of("-fflags", "+bitexact", "-flags:a", "+bitexact"));
        output.addAll(List.of("-f", "ipod", name(book)));
        inputs.addAll(output);
        return inputs;
    }

    /** A path that ffmpeg takes for nothing else: neither an option nor an address. */
    private static String name(Path path) {
        return "file:" + path.toAbsolutePath();
    }
}
