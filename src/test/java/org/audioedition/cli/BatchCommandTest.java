package org.audioedition.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.audioedition.store.Digests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private byte[] input = new byte[0];

    @BeforeEach
    void write() throws IOException {
        for (String name : List.of("a", "b", "c")) {
            article(name + ".txt", "Story " + name.toUpperCase(Locale.ROOT) + "\nIt was dark.");
        }
    }

    private void article(String name, String text) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String in(String name) {
        return folder.resolve("in").resolve(name).toString();
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of(
                "batch",
                "-o",
                folder.resolve("out").toString(),
                "--cache",
                folder.resolve("cache").toString()));
        all.addAll(List.of(args));
        Console console = new Console(
                new ByteArrayInputStream(input),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                false);
        return Main.run(console, all.toArray(String[]::new));
    }

    private List<JsonObject> receipts() {
        return out.toString(UTF_8)
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    private List<String> each(String name) {
        return receipts().stream()
                .map(receipt ->
                        receipt.get(name).isJsonNull() ? "-" : receipt.get(name).getAsString())
                .toList();
    }

    private String err() {
        return err.toString(UTF_8);
    }

    /** What may not differ between runs, by source. */
    private Map<String, String> lasting() {
        Map<String, String> lasting = new TreeMap<>();
        for (JsonObject receipt : receipts()) {
            List.of("state", "spoken", "cpuSeconds", "realTimeFactor").forEach(receipt::remove);
            lasting.put(receipt.get("source").getAsString() + receipt.get("item"), receipt.toString());
        }
        return lasting;
    }

    private Map<String, String> files() throws IOException {
        Path output = folder.resolve("out");
        Map<String, String> digests = new TreeMap<>();
        try (var files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(output.relativize(file).toString(), Digests.sha256(file));
            }
        }
        return digests;
    }

    @Test
    void everyArticleOfAFolderHasAReceiptWithItsFiles() throws IOException {
        assertThat(run(folder.resolve("in").toString())).isZero();
        assertThat(each("source")).containsExactly(in("a.txt"), in("b.txt"), in("c.txt"));
        assertThat(each("folder")).containsExactly("story-a", "story-b", "story-c");
        Map<String, String> listed = new TreeMap<>();
        for (JsonObject receipt : receipts()) {
            receipt.getAsJsonArray("files").forEach(file -> {
                JsonObject one = file.getAsJsonObject();
                listed.put(
                        receipt.get("folder").getAsString() + "/"
                                + one.get("name").getAsString(),
                        one.get("sha256").getAsString());
            });
        }
        assertThat(listed).isEqualTo(files());
        assertThat(err()).contains("3 articles: 3 made, 0 kept, 0 failed").contains("1/3 (");
    }

    @Test
    void aSecondRunKeepsAllAndSaysTheSame() throws IOException {
        run(in(""));
        Map<String, String> before = lasting();
        Map<String, String> made = files();
        run("--resume", in(""));
        assertThat(each("state")).containsOnly("kept");
        assertThat(each("spoken")).containsOnly("0");
        assertThat(lasting()).isEqualTo(before);
        run("--anew", "--jobs", "3", in(""));
        assertThat(each("state")).containsOnly("made");
        assertThat(lasting()).isEqualTo(before);
        assertThat(files()).isEqualTo(made);
    }

    @Test
    void theOrderOfTheListChangesNeitherFilesNorReceipts() throws IOException {
        article("d.txt", "Story A\nIt was light.");
        run("--jobs", "1", in("a.txt"), in("b.txt"), in("d.txt"));
        Map<String, String> receipts = lasting();
        Map<String, String> made = files();
        assertThat(made).hasSize(24);
        run("--anew", "--jobs", "4", in("d.txt"), in("b.txt"), in("a.txt"));
        assertThat(lasting()).isEqualTo(receipts);
        assertThat(files()).isEqualTo(made);
    }

    @Test
    void partsTogetherAreTheWhole() throws IOException {
        article("d.txt", "Story A\nIt was light.");
        run(in(""));
        Map<String, String> whole = lasting();
        Map<String, String> parts = new TreeMap<>();
        for (String part : List.of("1/3", "2/3", "3/3")) {
            run("--anew", "--shard", part, in(""));
            lasting()
                    .forEach((source, receipt) ->
                            assertThat(parts.put(source, receipt)).as(source).isNull());
        }
        assertThat(parts).isEqualTo(whole);
    }

    @Test
    void aBadArticleStopsNoOther() throws IOException {
        Files.write(folder.resolve("in/b.txt"), new byte[] {0, 1, 2, 3, 0});
        assertThat(run("--quiet", in(""))).isEqualTo(1);
        assertThat(each("state")).containsExactly("made", "failed", "made");
        assertThat(err()).contains("2 made, 0 kept, 1 failed").contains("failed: " + in("b.txt"));
    }

    @Test
    void whoWantsToFailFastHearsWhatWasNotBegun() throws IOException {
        Files.write(folder.resolve("in/b.txt"), new byte[] {0, 1, 2, 3, 0});
        assertThat(run("--fail-fast", "--jobs", "1", in(""))).isEqualTo(1);
        assertThat(each("state")).containsExactly("made", "failed");
        assertThat(err()).contains("1 not begun").contains("not begun: " + in("c.txt"));
    }

    @Test
    void theSecondOfTwoTwinsFails() throws IOException {
        article("x/a.txt", "Story A\nIt was dark.");
        assertThat(run(in("a.txt"), in("x/a.txt"))).isEqualTo(1);
        assertThat(each("state")).containsExactly("made", "failed");
        assertThat(out.toString(UTF_8)).contains("ART-TWIN");
    }

    @Test
    void aFolderIsReadWithoutWhatIsNoArticle() throws IOException {
        article("photo.jpg", "");
        article(".hidden.txt", "Hidden\nIt was dark.");
        article("deep/er/d.md", "# Story D\n\nIt was dark.");
        article("edition/edition.json", "{}");
        article("edition/transcript.txt", "Transcript\nIt was dark.");
        run(in(""));
        assertThat(each("folder")).containsExactly("story-a", "story-b", "story-c", "story-d");
        assertThat(err()).contains("photo.jpg").contains("BAT-LEFT-OUT").doesNotContain("hidden");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*.txt|story-a,story-b,story-c",
                "[ab].txt|story-a,story-b",
                "**.md|story-d",
                "{a,c}.*|story-a,story-c",
            })
    void aPatternNamesFiles(String pattern, String folders) throws IOException {
        article("deep/d.md", "# Story D\n\nIt was dark.");
        assertThat(run(in(pattern))).isZero();
        assertThat(String.join(",", each("folder"))).isEqualTo(folders);
    }

    @Test
    void aPatternThatNamesNoFileIsAFailure() {
        assertThat(run(in("*.pdf"))).isEqualTo(1);
        assertThat(err()).contains("no file has a name of this pattern");
    }

    @Test
    void aListNamesSourcesFromItsOwnFolder() throws IOException {
        article("list", "# tonight\n\nb.txt\n" + in("a.txt") + "\n");
        assertThat(run("--list", in("list"))).isZero();
        assertThat(each("source")).containsExactly(in("b.txt"), in("a.txt"));
    }

    @Test
    void aListMayComeFromStandardInput() {
        input = (in("c.txt") + "\n").getBytes(UTF_8);
        assertThat(run("--list", "-")).isZero();
        assertThat(each("folder")).containsExactly("story-c");
    }

    @Test
    void ordersSayWhatArticlesDoNot() throws IOException {
        article(
                "orders.jsonl",
                "{\"source\": \"a.txt\", \"title\": \"Given\", \"byline\": \"Ann Lee\"}\n{\"sauce\": \"b.txt\"}\n");
        assertThat(run(in("orders.jsonl"))).isEqualTo(1);
        assertThat(each("folder")).containsExactly("given", "-");
        assertThat(folder.resolve("out/given/edition.json")).content().contains("\"byline\": \"Ann Lee\"");
        assertThat(err()).contains("orders.jsonl:2").contains("'sauce'");
    }

    @Test
    void aMissingListIsSaid() {
        assertThat(run("--list", in("none"))).isEqualTo(3);
        assertThat(err()).contains("a list of articles cannot be read");
    }

    @Test
    void nothingToDoIsWrongUsage() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--shard", "3/2", in("a.txt"))).isEqualTo(2);
        assertThat(run("--narrator", "nobody", in("a.txt"))).isEqualTo(2);
    }

    @Test
    void anOutputFolderThatIsAFileEndsItAtOnce() throws IOException {
        Files.writeString(folder.resolve("out"), "x");
        assertThat(run(in(""))).isEqualTo(3);
        assertThat(receipts()).isEmpty();
        assertThat(err()).contains("is a file").contains("3 not begun");
    }

    @Test
    void theHousesSettingsHold() throws IOException {
        article("house.toml", "publisher = \"The Gazette\"");
        run("--house", in("house.toml"), in("a.txt"));
        assertThat(folder.resolve("out/story-a/edition.json")).content().contains("\"publisher\": \"The Gazette\"");
    }

    @Test
    void aWorkerMakesWhatTheCommandMakes() throws Exception {
        article("d.txt", "Story A\nIt was light.");
        run(in(""), in("none"));
        Map<String, String> expected = lasting();
        Map<String, String> made = files();
        String output = folder.resolve("out").toString();
        String cache = folder.resolve("other cache").toString();
        out.reset();
        try (BatchWorker worker = BatchWorker.open("-o", output, "--cache", cache)) {
            List<String> surveyed = new ArrayList<>();
            for (String name : List.of("none", "d.txt", "b.txt", "a.txt", "c.txt")) {
                surveyed.addAll(worker.survey(in(name)));
            }
            List<String> keys = new ArrayList<>();
            for (String order : BatchWorker.orders(surveyed)) {
                keys.add(String.valueOf(worker.key(order)));
                out.writeBytes((worker.print(order) + "\n").getBytes(UTF_8));
            }
            assertThat(each("key"))
                    .isEqualTo(keys.stream()
                            .map(key -> key.equals("null") ? "-" : key)
                            .toList());
        }
        assertThat(each("state")).containsExactly("failed", "made", "made", "made", "made");
        assertThat(files()).isEqualTo(made);
        assertThat(lasting()).isEqualTo(expected);
    }

    @Test
    void aWorkerSaysWhichOptionIsWrong() {
        assertThatThrownBy(() -> BatchWorker.open("--narrator", "nobody"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
        assertThatThrownBy(() -> BatchWorker.open("--nonsense"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--nonsense");
    }
}
