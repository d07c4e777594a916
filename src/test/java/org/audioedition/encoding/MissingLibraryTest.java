package org.audioedition.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** As the program is when the folder {@code lib} is not there. */
class MissingLibraryTest {

    /** Called by name in the other class loader. */
    public static final class Attempt {

        private Attempt() {}

        /** What the encoder says instead of a file. */
        public static String outcome(String form) throws Exception {
            Encoder encoder = form.equals("mp3")
                    ? Encoders.mp3(Mp3Settings.of(new Bitrate.Constant(64)))
                    : form.equals("flac") ? Encoders.flac() : Encoders.opus(32);
            Path file = Files.createTempFile("attempt", "");
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                encoder.encode(Sound.mono(1000), Made.tags(), channel);
                return "made";
            } catch (EncoderException e) {
                return String.valueOf(e.getMessage());
            } finally {
                Files.delete(file);
            }
        }
    }

    private static String outcomeWithoutLibraries(String form) throws Exception {
        List<URL> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.contains("jump3r") && !entry.contains("java-flac-encoder")) {
                path.add(new File(entry).toURI().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            return (String) loader.loadClass(Attempt.class.getName())
                    .getMethod("outcome", String.class)
                    .invoke(null, form);
        }
    }

    @Test
    void withoutJump3rMp3SaysWhatToDo() throws Exception {
        assertThat(outcomeWithoutLibraries("mp3")).startsWith("cannot make MP3: jump3r-1.0.5.jar is missing; put it");
    }

    @Test
    void withoutTheFlacEncoderFlacSaysWhatToDo() throws Exception {
        assertThat(outcomeWithoutLibraries("flac"))
                .startsWith("cannot make FLAC: java-flac-encoder-0.3.7.jar is missing");
    }

    @Test
    void opusNeedsNeither() throws Exception {
        assertThat(outcomeWithoutLibraries("opus")).isEqualTo("made");
    }

    @Test
    void withTheLibrariesBothAreMade() throws Exception {
        assertThat(List.of(Attempt.outcome("mp3"), Attempt.outcome("flac"))).containsOnly("made");
    }
}
