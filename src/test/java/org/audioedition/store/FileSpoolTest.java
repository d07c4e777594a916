package org.audioedition.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.audioedition.speech.ClipSpool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSpoolTest {

    @TempDir
    private Path folder;

    @Test
    void givesClipsBackInOrderAndGoesAway() throws Exception {
        Path file = folder.resolve("spool");
        try (FileSpool spool = new FileSpool(file)) {
            spool.append(new short[] {1, -2, 3}, 3);
            spool.append(new short[] {Short.MIN_VALUE, Short.MAX_VALUE, 99}, 2);
            short[] samples = new short[3];
            try (ClipSpool.Reader reader = spool.reader()) {
                reader.next(samples, 3);
                assertThat(samples).containsExactly(1, -2, 3);
                reader.next(samples, 2);
                assertThat(samples).containsExactly(Short.MIN_VALUE, Short.MAX_VALUE, 3);
            }
        }
        assertThat(Files.exists(file)).isFalse();
    }
}
