package org.audioedition.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class HouseFileTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                false);
        return Main.run(console, args);
    }

    private String house(String... lines) throws IOException {
        return Files.writeString(folder.resolve("house.toml"), String.join("\n", lines))
                .toString();
    }

    private List<String> shown(String house, String... options) {
        List<String> args = new ArrayList<>(List.of("config", "show", "--house", house));
        args.addAll(List.of(options));
        assertThat(run(args.toArray(String[]::new)))
                .describedAs(err.toString(UTF_8))
                .isZero();
        return out.toString(UTF_8).lines().toList();
    }

    @Test
    void aSettingIsShownWithWhereItIsSaid() throws IOException {
        assertThat(shown(house("publisher = \"The Gazette\"", "rate = 1.1"), "--rate", "1.2"))
                .contains(
                        "publisher\tThe Gazette\thouse.toml:1",
                        "rate\t1.2\tcommand line",
                        "preset\tdefault\tdefault",
                        "rights\t-\tdefault");
    }

    @Test
    void filesAreSeenFromTheHouseFilesFolder() throws IOException {
        String here = folder.toAbsolutePath().toString();
        assertThat(shown(house("cast = \"cast.toml\"", "lexicon = [\"a.pls\", \"b/c.pls\"]")))
                .contains(
                        "cast\t" + here + "/cast.toml\thouse.toml:1",
                        "lexicon\t" + here + "/a.pls," + here + "/b/c.pls\thouse.toml:2");
    }

    @Test
    void pausesAndPoliciesMayBeTables() throws IOException {
        assertThat(shown(house("[pauses]", "sentence = 0.5", "article = 3", "[non-text]", "table = \"full\"")))
                .contains("pauses\tsentence=0.5,article=3\thouse.toml:1", "non-text\ttable=full\thouse.toml:4");
    }

    @Test
    void anEditionIsMadeByTheHousesSettings() throws IOException {
        String article = Files.writeString(folder.resolve("a.txt"), "A Title\nIt was dark. It was late.")
                .toString();
        String house = house(
                "publisher = \"The Gazette\"",
                "output = \"editions\"",
                "disclosure = \"A machine reads this.\"",
                "[pauses]",
                "sentence = 2");
        assertThat(run("render", "--quiet", "--house=" + house, article)).isZero();
        String json = Files.readString(folder.resolve("editions/a-title/edition.json"));
        assertThat(json)
                .contains(
                        "\"publisher\": \"The Gazette\"",
                        "\"disclosure\": \"A machine reads this.\"",
                        "sentence=2.0, into-quote");
    }

    @Test
    void anUnknownKeyIsAnErrorWithTheNearestOne() throws IOException {
        assertThat(run("render", "--house", house("", "publsher = \"The Gazette\""), "a.txt"))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .isEqualToIgnoringNewLines(
                        "audio-edition: house.toml:2:1: 'publsher' is unknown; did you mean 'publisher'?");
    }

    @Test
    void aValueThatIsNoneIsSaidToBeInTheHouseFile() throws IOException {
        assertThat(run("render", "--house", house("quotes = \"loud\""), "a.txt"))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("--quotes").contains("house.toml:1");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(run("render", "--house", "nowhere.toml", "a.txt")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("--house nowhere.toml: there is no such file");
    }

    @Test
    void theNearestFileAboveIsTaken() throws Exception {
        Path below = Files.createDirectories(folder.resolve("tonight/sport"));
        Files.writeString(folder.resolve(HouseFile.NAME), "preset = \"aes\"");
        Files.writeString(folder.resolve("tonight").resolve(HouseFile.NAME), "preset = \"acx\"");
        CommandLine render = new CommandLine(RenderCommand.class, new CommandFactory(Console.system()));
        var preset = render.getCommandSpec().findOption("--preset");
        assertThat(HouseFile.of(List.of("render"), below).defaultValue(preset)).isEqualTo("acx");
    }

    @Test
    void everyKeyIsAnOptionOfRender() {
        CommandLine render = new CommandLine(RenderCommand.class, new CommandFactory(Console.system()));
        assertThat(HouseFile.keys())
                .allSatisfy(key -> assertThat(render.getCommandSpec().findOption("--" + key))
                        .isNotNull());
    }

    @Test
    void aPauseThatIsNoneIsRefused() {
        assertThatThrownBy(() -> org.audioedition.script.Pauses.newscast().with(java.util.Map.of("coma", 1.0)))
                .hasMessageStartingWith("'coma' is none of comma, clause");
        assertThat(run("render", "--pauses", "comma=-1", "a.txt")).isEqualTo(2);
    }
}
