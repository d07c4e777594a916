package org.audioedition.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarContentsTest {

    @TempDir
    private Path folder;

    private String digest(String table, String comment) throws IOException {
        Path jar = folder.resolve("a.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.setComment(comment);
            for (int i = 0; i < 50; i++) {
                ZipEntry entry = new ZipEntry("table-" + i + ".txt");
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write((i == 7 ? table : "the same").getBytes(StandardCharsets.UTF_8));
            }
        }
        return JarContents.digest(jar);
    }

    @Test
    void aLineMoreInATableIsAnotherBuild() throws IOException {
        String before = digest("one", "");
        assertThat(before).matches("[0-9a-f]{64}");
        assertThat(digest("one", "")).isEqualTo(before);
        assertThat(digest("two", "")).isNotEqualTo(before);
    }

    @Test
    void aCommentBehindTheContentsIsNoHindrance() throws IOException {
        assertThat(digest("one", "a comment")).isEqualTo(digest("one", ""));
    }

    @Test
    void whatIsNoJarIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("b.jar"), "no jar at all, but long enough to be looked at");
        assertThatThrownBy(() -> JarContents.digest(file)).isInstanceOf(ZipException.class);
    }
}
