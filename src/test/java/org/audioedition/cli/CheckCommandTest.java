package org.audioedition.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.audioedition.check.SampleEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void saysInOneLineThatAnEditionIsWhole() throws IOException {
        Path edition = SampleEdition.in(folder).folder();
        assertThat(run("check", edition.toString())).isZero();
        assertThat(out()).isEqualTo(edition + ": whole (8 files, 0:00:26, 5 chapters)\n");
    }

    @Test
    void printsALineForEveryFault() throws IOException {
        Path edition = broken();
        assertThat(run("check", edition.toString())).isEqualTo(1);
        assertThat(out().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith(edition.resolve("labels.txt") + ": line 2 is ")
                .endsWith(" [CHK-LABELS]");
    }

    @Test
    void keepsStandardErrorFreeOfFaults() throws IOException {
        run("check", broken().toString());
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void saysThatThereIsNoSuchFolder() {
        Path edition = folder.resolve("nowhere");
        assertThat(run("check", edition.toString())).isEqualTo(1);
        assertThat(out()).isEqualTo(edition + ": there is no such folder [CHK-FOLDER]\n");
    }

    @Test
    void saysThatAFolderIsNoEdition() {
        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(out())
                .isEqualTo(folder.resolve("edition.json") + ": it is not there, so this is no edition [CHK-JSON]\n");
    }

    @Test
    void checksEveryEditionEvenWhenTheFirstIsBroken() throws IOException {
        Path whole = SampleEdition.in(folder).folder();
        assertThat(run("check", folder.resolve("nowhere").toString(), whole.toString()))
                .isEqualTo(1);
        assertThat(out()).contains("CHK-FOLDER", whole + ": whole");
    }

    @Test
    void printsJsonForAWholeEdition() throws IOException {
        run("check", "--json", SampleEdition.in(folder).folder().toString());
        JsonObject line = JsonParser.parseString(out()).getAsJsonObject();
        assertThat(line.get("whole").getAsBoolean()).isTrue();
    }

    @Test
    void printsTheFaultsAsJson() throws IOException {
        run("check", "--json", broken().toString());
        JsonObject line = JsonParser.parseString(out()).getAsJsonObject();
        assertThat(line.getAsJsonArray("faults")
                        .get(0)
                        .getAsJsonObject()
                        .get("id")
                        .getAsString())
                .isEqualTo("CHK-LABELS");
    }

    @Test
    void wantsAnEdition() {
        assertThat(run("check")).isEqualTo(2);
    }

    @Test
    void refusesAnOptionThatItDoesNotKnow() {
        assertThat(run("check", "--repair", "x")).isEqualTo(2);
    }

    /** Two labels are wrong. */
    private Path broken() throws IOException {
        SampleEdition edition = SampleEdition.in(folder);
        edition.text("labels.txt", text -> text.replace("After 14", "After 15").replace("“My", "“Our"));
        return edition.folder();
    }

    private int run(String... args) {
        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        return Main.run(console, args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
