package org.audioedition.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user meets with {@code --cast}. */
class CastCommandTest {

    private static final String STORY =
            "A Title\n“It was dark out there,” said Ann Lee.\n“It was light,” said Tom Reed.";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                false);
        return Main.run(console, args);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String story() throws IOException {
        return file("a.txt", STORY);
    }

    @Test
    void theSampleEditionHasTheCastThatItHad() throws IOException {
        assertThat(run("script", "--cast", "audio/the-lighthouse-is-lit-again.txt"))
                .isZero();
        assertThat(out())
                .isEqualTo(Files.readString(
                        Path.of("src/test/resources/org/audioedition/cli/the-lighthouse-is-lit-again.toml")));
    }

    @Test
    void printsTheCastOfAnArticleAsAFileToStartFrom() throws IOException {
        assertThat(run("script", "--cast", story())).isZero();
        assertThat(out())
                .startsWith("# The cast of A Title\n")
                .contains("narrator = \"kevin\"\n", "quote = \"kevin-alto\"\n", "[cast]\n")
                .contains("\"Ann Lee\" = \"kevin-alto\"  # f, 1 quotation\n")
                .contains("\"Tom Reed\" = \"kevin-tenor\"  # m, 1 quotation\n");
    }

    @Test
    void readsWhatItPrints() throws IOException {
        run("script", "--cast", story());
        String cast = file("house.toml", out());
        out.reset();
        run("script", story());
        String plain = out();
        out.reset();
        assertThat(run("script", "--cast", cast, story())).isZero();
        assertThat(out()).isEqualTo(plain);
    }

    @Test
    void followsTheCastFile() throws IOException {
        String cast = file("house.toml", "narrator = \"kevin-bass\"\n[cast]\n\"ann *\" = \"kevin\"\n");
        assertThat(run("script", "--cast=" + cast, story())).isZero();
        assertThat(out()).contains("kevin-bass: a title").contains("kevin: it was dark out there");
    }

    @Test
    void letsTheCommandLineOverruleTheCastFile() throws IOException {
        String cast = file("house.toml", "narrator = \"kevin-bass\"\n");
        assertThat(run("script", "--cast", cast, "--narrator", "kevin-tenor", story()))
                .isZero();
        assertThat(out()).contains("kevin-tenor: a title");
    }

    @Test
    void takesAnOptionBehindItForAnOption() throws IOException {
        assertThat(run("script", "--cast", "--narrator", "kevin-bass", story())).isZero();
        assertThat(out()).contains("narrator = \"kevin-bass\"\n");
    }

    @Test
    void recordsTheCastFileOfAnEdition() throws IOException {
        String cast = file("house.toml", "[cast]\n\"Ann Lee\" = \"kevin-bass\"\n");
        String output = folder.resolve("audio").toString();
        assertThat(run("render", "-o", output, "--cast", cast, story())).isZero();
        assertThat(folder.resolve("audio/a-title/edition.json"))
                .content()
                .containsPattern("\"cast\": \"house.toml sha256:[0-9a-f]{12}\"")
                .contains("kevin-bass");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[cast]#\"Ann\" = \"nobody\" | house.toml:2:1: there is no voice 'nobody'; there are: kevin, kevin-tenor",
                "narrator = 3 | house.toml:1:1: a voice is a text in quotation marks; there are: kevin",
                "[cast]#Ann Lee = \"kevin\" | house.toml:2:5: ",
                "[cast]#Ann.Lee = \"kevin\" | put a name with full stops in quotation marks",
                "[cast]#“Ann” = \"kevin\" | in straight quotation marks",
                "[cast]#\"Ann\" = \"kevin\"#\"Ann\" = \"kevin\" | house.toml:3:1: ",
                "cast = \"kevin\" | write [cast], and names below it",
                "naratour = \"kevin\" | 'naratour' is unknown; there are narrator, quote and, for names, [cast]",
                "[voices]#a = \"kevin\" | house.toml:1:1: 'voices' is unknown",
                "[cast | house.toml:1:"
            })
    void tellsWhereACastFileIsWrongAndWhatToDo(String lines, String message) throws IOException {
        String cast = file("house.toml", lines.replace('#', '\n') + "\n");
        assertThat(run("script", "--cast", cast, story())).isEqualTo(2);
        assertThat(err()).contains(message).doesNotContain("defect");
        assertThat(out()).isEmpty();
    }

    @Test
    void tellsEveryFaultAtOnce() throws IOException {
        String cast = file("house.toml", "quote = \"x\"\n[cast]\n\"Ann\" = \"y\"\n\"Tom\" = \"z\"\n");
        assertThat(run("script", "--cast", cast, story())).isEqualTo(2);
        assertThat(err().lines()).hasSize(3);
    }

    @Test
    void refusesACastFileThatIsNotThere() throws IOException {
        assertThat(run("render", "--cast", "nowhere.toml", story())).isEqualTo(2);
        assertThat(err()).contains("nowhere.toml: there is no such file");
    }

    @Test
    void refusesACastFileInAnotherEncoding() throws IOException {
        Path cast = Files.write(folder.resolve("house.toml"), new byte[] {'#', (byte) 0xE9, '\n'});
        assertThat(run("script", "--cast", cast.toString(), story())).isEqualTo(2);
        assertThat(err()).contains("save it as UTF-8");
    }

    @Test
    void endsOnAFileOfBracketsWithinBrackets() throws IOException {
        String cast = file("house.toml", "a = " + "[".repeat(20_000));
        assertThat(run("script", "--cast", cast, story())).isEqualTo(2);
        assertThat(err()).contains("house.toml").doesNotContain("defect");
    }

    @Test
    void needsAFileToRender() throws IOException {
        assertThat(run("render", "--cast")).isEqualTo(2);
    }
}
