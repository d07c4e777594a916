package org.audioedition.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZipPackageTest {

    private static final Content CONTENT = Content.of("one two one two".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    private static byte[] zip(@Nullable String day) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipPackage zip = new ZipPackage(out, day)) {
            zip.mediaType("application/epub+zip");
            zip.store("a.mp3", CONTENT);
            zip.text("b/é.txt", text -> text.write("grün"));
            zip.deflate("c.css", CONTENT);
        }
        return out.toByteArray();
    }

    private ZipFile file(@Nullable String day) throws Exception {
        return new ZipFile(Files.write(folder.resolve("x.zip"), zip(day)).toFile());
    }

    @Test
    void theMediaTypeStandsFirstAtAFixedPlace() throws Exception {
        String head = new String(zip(null), 0, 58, StandardCharsets.ISO_8859_1);
        assertThat(head.substring(30)).isEqualTo("mimetypeapplication/epub+zip");
    }

    @Test
    void textIsUtf8AndShrinks() throws Exception {
        try (ZipFile zip = file(null)) {
            ZipEntry entry = zip.getEntry("b/é.txt");
            assertThat(entry.getMethod()).isEqualTo(ZipEntry.DEFLATED);
            assertThat(zip.getInputStream(entry).readAllBytes()).isEqualTo("grün".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void soundIsStored() throws Exception {
        try (ZipFile zip = file(null)) {
            assertThat(zip.getEntry("a.mp3").getMethod()).isEqualTo(ZipEntry.STORED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-03, 2026-05-03T00:00",
        "2026-05-03T23:59:00+02:00, 2026-05-03T00:00",
        "1969-07-20, 1980-01-02T00:00",
        ", 1980-01-02T00:00",
    })
    void entriesBearTheArticlesDay(String day, LocalDateTime time) throws Exception {
        try (ZipFile zip = file(day)) {
            assertThat(zip.stream()).allMatch(entry -> entry.getTimeLocal().equals(time));
        }
    }

    @Test
    void noTimeZoneShows() throws Exception {
        byte[] here = zip("2026-05-03");
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            assertThat(zip("2026-05-03")).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void namesComeInTheirOrder() {
        assertThatThrownBy(() -> {
                    try (ZipPackage zip = new ZipPackage(new ByteArrayOutputStream(), null)) {
                        zip.store("b", CONTENT);
                        zip.store("a", CONTENT);
                    }
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a behind b");
    }
}
