package org.audioedition.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class InstallBarTest {

    private static final long MEGABYTES = 1_000_000;

    /** What is shown of a file of 30 MB, 10 of which were there before. */
    private static String shown(boolean terminal) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(InputStream.nullInputStream(), stream, stream, terminal);
        try (InstallBar bar = new InstallBar(console)) {
            bar.fetches("model.onnx", 30 * MEGABYTES, "here");
            bar.has(10 * MEGABYTES);
            bar.has(11 * MEGABYTES);
            bar.has(20 * MEGABYTES);
            bar.has(30 * MEGABYTES);
            bar.step("preparing the model");
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void saysALineEveryFewMegabytes() {
        assertThat(shown(false).lines()).hasSize(4).first().isEqualTo("fetching model.onnx (30.0 MB) from here");
        assertThat(shown(false))
                .containsPattern("\\n  20 of 30 MB, \\d+\\.\\d MB/s, \\d+ s left\\n  30 of 30 MB")
                .endsWith("preparing the model\n");
    }

    @Test
    void drawsABarOnATerminal() {
        assertThat(shown(true))
                .contains("fetching model.onnx")
                .contains("30/30 MB")
                .doesNotContain("s left");
    }
}
