package org.audioedition.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.audioedition.batch.FormKind;
import org.audioedition.publish.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder = Path.of("");

    private int run(String... args) {
        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        return Main.run(console, args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path edition(FormKind... forms) {
        return Printed.folder(Printed.print(folder, Printed.STORY, forms));
    }

    @Test
    void printsTheFolderOfAnEditionThatGotAForm() {
        Path edition = edition();
        assertThat(run("publish", edition.toString(), "--form", "lpf")).isZero();
        assertThat(out()).isEqualTo(edition + "\n");
        assertThat(edition.resolve("the-mill-turns-again.lpf")).exists();
    }

    @Test
    void takesSeveralFormsAndTheirNamesInAnyCase() {
        Path edition = edition();
        assertThat(run("publish", "--form", "MP3,Cover", "--form", "flac", edition.toString()))
                .isZero();
        assertThat(edition.resolve("the-mill-turns-again.mp3")).exists();
        assertThat(edition.resolve("the-mill-turns-again.flac")).exists();
        assertThat(edition.resolve("cover.jpg")).exists();
    }

    @Test
    void printsALineOfJsonForEachEdition() {
        Path edition = edition();
        assertThat(run(
                        "publish",
                        "--json",
                        "--form",
                        "vtt",
                        edition.toString(),
                        folder.resolve("x").toString()))
                .isEqualTo(1);
        assertThat(out().lines()).hasSize(2);
        JsonObject line =
                JsonParser.parseString(out().lines().findFirst().orElseThrow()).getAsJsonObject();
        assertThat(line.get("folder").getAsString()).isEqualTo(edition.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "--form, mp4, 'is no form; there are transcript, vtt'",
        "--mp3, 100, 'is no bitrate of MP3'",
        "--mp3, v12, 'is no bitrate of MP3'",
        "--base-url, ftp://gull.example/, 'is no address of a folder'",
        "--base-url, gull, 'is no address of a folder'",
        "--base-url, https://gull.example/?a=b, 'is no address of a folder'",
    })
    void refusesWhatIsNoValue(String option, String value, String message) {
        assertThat(run("publish", option, value, "x")).isEqualTo(2);
        assertThat(err()).contains("'" + value + "'", message);
    }

    @Test
    void endsWithThreeWhenTheCoverIsNotThere() {
        Path cover = folder.resolve("none.png");
        assertThat(run(
                        "publish",
                        "--cover",
                        cover.toString(),
                        "--form",
                        "cover",
                        edition().toString()))
                .isEqualTo(3);
        assertThat(err()).contains("the cover " + cover + " cannot be read");
    }

    @Test
    void saysThatAFolderIsNoEditionAndGoesOn() throws IOException {
        Path none = Files.createDirectory(folder.resolve("none"));
        Path edition = edition();
        assertThat(run("publish", "--form", "mp3", none.toString(), edition.toString()))
                .isEqualTo(1);
        assertThat(err()).contains(none + ": it is no edition: it has no edition.json", "[EDN-BROKEN]");
        assertThat(out()).isEqualTo(edition + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed", "podcast"})
    void notesThatAddressesLeadNowhere(String form) {
        assertThat(run("publish", "--form", form, edition().toString())).isZero();
        assertThat(err()).contains("FRM-ADDRESS", "--base-url");
    }

    @Test
    void writesAFeedOfAllEditions() throws IOException {
        Path feed = folder.resolve("all.xml");
        assertThat(run(
                        "publish",
                        "--feed",
                        feed.toString(),
                        "--base-url",
                        "https://gull.example/a",
                        edition().toString()))
                .isZero();
        assertThat(Printed.texts(Printed.xml(Files.readAllBytes(feed)), "//enclosure/@url"))
                .containsExactly("https://gull.example/a/the-mill-turns-again/the-mill-turns-again.mp3");
    }

    @Test
    void renderMakesFormsToo() throws IOException {
        Path article = Files.writeString(folder.resolve("notice.txt"), "A Short Notice\n\nThe bridge is open.\n");
        int code = run(
                "render",
                "--quiet",
                "--form",
                "epub",
                "-o",
                folder.resolve("out").toString(),
                article.toString());
        assertThat(code).isZero();
        assertThat(folder.resolve("out/a-short-notice/a-short-notice.epub")).exists();
    }
}
