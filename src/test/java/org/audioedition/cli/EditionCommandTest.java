package org.audioedition.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editions of many articles, and editions that correct another. */
class EditionCommandTest {

    private static final String LAMPS =
            "Lamps\nBy Ann Lee\n\nThe lamp was lit at six. The keeper slept.\n\nIt rained.\n";
    private static final String FERRY = "The Ferry Is Late\n\nNobody knows why it was late.\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int render(String... options) {
        List<String> args = new ArrayList<>(List.of(
                "render", "--quiet", "--no-cache", "-o", folder.resolve("audio").toString()));
        args.addAll(List.of(options));
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                false);
        return Main.run(console, args.toArray(String[]::new));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private JsonObject edition(String slug) throws IOException {
        return JsonParser.parseString(
                        Files.readString(folder.resolve("audio").resolve(slug).resolve("edition.json")))
                .getAsJsonObject();
    }

    private static List<String> each(JsonObject edition, String list, String name) {
        return edition.getAsJsonArray(list).asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(one -> one.get(name).getAsString())
                .toList();
    }

    @Test
    void articlesAreBoundUnderATitle() throws IOException {
        assertThat(render("--edition", "Evening", file("lamps.txt", LAMPS), file("ferry.txt", FERRY)))
                .isZero();
        JsonObject edition = edition("evening");
        assertThat(each(edition, "parts", "title")).containsExactly("Lamps", "The Ferry Is Late");
        assertThat(each(edition, "chapters", "title")).containsExactly("Evening", "Lamps", "The Ferry Is Late");
        assertThat(each(edition, "chapters", "level")).containsExactly("1", "2", "2");
        assertThat(each(edition, "files", "name")).contains("evening-01-lamps.mp3", "evening-02-the-ferry-is-late.mp3");
    }

    @Test
    void anEditionFileSaysSectionsAndMore() throws IOException {
        file("lamps.txt", LAMPS);
        file("ferry.txt", FERRY);
        String plan = file("tonight.toml", """
                title = "Evening"
                date = 2026-01-07
                intro = "Good evening."
                publisher = "The Gazette"

                [[section]]
                title = "At sea"
                articles = ["lamps.txt"]

                [[section]]
                title = "On land"
                articles = ["ferry.txt"]
                """);
        assertThat(render("--edition", plan)).isZero();
        JsonObject edition = edition("evening");
        assertThat(each(edition, "chapters", "title"))
                .containsExactly("Evening", "At sea", "Lamps", "On land", "The Ferry Is Late");
        assertThat(edition.get("published").getAsString()).isEqualTo("2026-01-07");
        assertThat(edition.get("publisher").getAsString()).isEqualTo("The Gazette");
        assertThat(edition.get("text").getAsString()).startsWith("Evening\n\nGood evening.\n\nAt sea\n\nLamps");
    }

    @Test
    void aSectionIsReadInTheVoiceThatItsFileNames() throws IOException {
        file("lamps.txt", LAMPS);
        file("ferry.txt", FERRY + "\n“It is late,” said Tom Berg, “as it was in May.”\n");
        String plan = file("tonight.toml", """
                title = "Evening"
                intro = "Good evening."
                outro = "Good night."

                [[section]]
                title = "At sea"
                voice = "kevin-bass"
                articles = ["lamps.txt"]

                [[section]]
                title = "On land"
                articles = ["ferry.txt"]
                """);
        assertThat(render("--edition", plan, "--form", "epub")).isZero();
        JsonObject edition = edition("evening");
        assertThat(each(edition, "sentences", "voice"))
                .containsExactly(
                        "kevin", // the edition's title
                        "kevin", // its intro
                        "kevin-bass", // At sea
                        "kevin-bass", // Lamps
                        "kevin-bass", // its byline
                        "kevin-bass",
                        "kevin-bass",
                        "kevin-bass",
                        "kevin", // On land
                        "kevin", // The Ferry Is Late
                        "kevin",
                        "kevin-tenor",
                        "kevin",
                        "kevin-tenor",
                        "kevin"); // the outro
        assertThat(each(edition, "voices", "role")).containsExactly("narrator", "narrator-2", "quote", "quote-2");
        assertThat(Files.readString(folder.resolve("audio/evening/evening.vtt")))
                .contains("<v Narrator>The lamp was lit")
                .contains("<v Tom Berg>");
    }

    @Test
    void anArticleIsSaidInAnEditionAsItIsAlone() throws IOException {
        String lamps = file("lamps.txt", LAMPS);
        String ferry = file("ferry.txt", FERRY);
        assertThat(render("--edition", "Evening", ferry, lamps)).isZero();
        assertThat(render(lamps)).isZero();
        List<Long> alone = lengths(edition("lamps"));
        List<Long> bound = lengths(edition("evening"));
        assertThat(bound.subList(bound.size() - alone.size(), bound.size())).isEqualTo(alone);
    }

    /** How many frames every sentence is long. */
    private static List<Long> lengths(JsonObject edition) {
        return edition.getAsJsonArray("sentences").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(sentence -> sentence.get("endFrame").getAsLong()
                        - sentence.get("beginFrame").getAsLong())
                .toList();
    }

    @Test
    void anArticleThatCannotBeReadCostsItselfOnly() throws IOException {
        assertThat(render("--edition", "Evening", file("lamps.txt", LAMPS), "nowhere.txt"))
                .isEqualTo(1);
        assertThat(each(edition("evening"), "parts", "title")).containsExactly("Lamps");
        assertThat(err.toString(UTF_8)).contains("nowhere.txt");
    }

    @Test
    void faultsOfAnEditionFileHaveTheirLines() throws IOException {
        String plan = file("tonight.toml", "titel = \"Evening\"\n\n[[section]]\nname = \"At sea\"\narticles = [1]\n");
        assertThat(render("--edition", plan)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("tonight.toml:1:1: 'titel' is unknown; did you mean 'title'?");
    }

    @Test
    void anEditionWithoutAnArticleIsAMistake() throws IOException {
        assertThat(render("--edition", file("tonight.toml", "title = \"Evening\"\n")))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("tonight.toml: it names no articles");
    }

    @Test
    void aCorrectedArticleTakesThePlaceOfItsEditionAndSaysWhatChanged() throws IOException {
        assertThat(render(file("lamps.txt", LAMPS))).isZero();
        JsonObject first = edition("lamps");
        String corrected = file("lamps-corrected.txt", LAMPS.replace("It rained.", "It snowed."));
        Path earlier = folder.resolve("audio/lamps");
        assertThat(render("--revises", earlier.toString(), corrected)).isZero();
        JsonObject second = edition("lamps");
        assertThat(second.get("articleId")).isEqualTo(first.get("articleId"));
        assertThat(each(second, "chapters", "id")).isEqualTo(each(first, "chapters", "id"));
        assertThat(each(second, "revision", "was")).containsExactly("It rained.");
        assertThat(each(second, "revision", "now")).containsExactly("It snowed.");
        assertThat(each(second, "added", "text")).containsExactly("Corrected: paragraph 2.");
        assertThat(Files.readString(earlier.resolve("lamps.txt"))).contains("changed: It rained. → It snowed.");
    }

    @Test
    void theNoteIsTheHousesOwnOrNone() throws IOException {
        assertThat(render(file("lamps.txt", LAMPS))).isZero();
        String earlier = folder.resolve("audio/lamps").toString();
        String corrected = file("lamps.txt", LAMPS.replace("It rained.", "It snowed."));
        assertThat(render("--revises", earlier, "--correction-note", "We got {places} wrong.", corrected))
                .isZero();
        assertThat(each(edition("lamps"), "added", "text")).containsExactly("We got paragraph 2 wrong.");
        assertThat(render("--revises", earlier, "--correction-note", "none", file("lamps.txt", LAMPS)))
                .isZero();
        assertThat(each(edition("lamps"), "added", "text")).isEmpty();
        assertThat(each(edition("lamps"), "revision", "kind")).containsExactly("changed");
    }

    @Test
    void aChapterThatIsNewHasANewName() throws IOException {
        assertThat(render("--chapters", "paragraph", file("lamps.txt", LAMPS))).isZero();
        List<String> before = each(edition("lamps"), "chapters", "id");
        String corrected = file("lamps.txt", LAMPS.replace("\n\nIt rained.", "\n\nNobody came.\n\nIt rained."));
        String earlier = folder.resolve("audio/lamps").toString();
        assertThat(render("--chapters", "paragraph", "--revises", earlier, corrected))
                .isZero();
        assertThat(before).containsExactly("c1", "c2", "c3");
        assertThat(each(edition("lamps"), "chapters", "id")).containsExactly("c1", "c2", "c4", "c3");
    }

    /** What the record holds beside text: lists, tables, notes, articles, changes. */
    @Test
    void theRecordSaysTheSameWhenItIsReadAndWrittenAgain() throws IOException {
        String page = """
                <h1>Oil</h1><p>The keepers of the coast met to speak of oil.<sup><a href="#n1" role="doc-noteref">1</a></sup></p>
                <ol><li>oil<ul><li>whale</li></ul></li><li>a <code>wick</code></li></ol>
                <table><caption>By month</caption><tr><th>Month</th><th></th></tr><tr><td>May</td><td>3</td></tr></table>
                <p>The <abbr title="Royal Lifeboats">RL</abbr> came, and so did <i lang="de">alle anderen</i>, late in the day.</p>
                <aside id="n1" role="doc-footnote"><p>Not in winter.</p></aside>
                """;
        String first = file("oil.html", page);
        assertThat(render("--edition", "Evening", first, file("ferry.txt", FERRY)))
                .isZero();
        Path folder = this.folder.resolve("audio/evening");
        String changed = file("oil.html", page.replace("speak of oil", "speak of wicks"));
        assertThat(render("--edition", "Evening", "--revises", folder.toString(), changed, file("ferry.txt", FERRY)))
                .isZero();
        JsonObject record = edition("evening");
        assertThat(record.toString()).contains("\"noteref\"", "\"foreign\"", "\"cells\"", "\"revision\"", "\"parts\"");
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                false);
        assertThat(Main.run(console, "publish", "--form", "transcript", folder.toString()))
                .isZero();
        JsonObject again = edition("evening");
        // What is made anew is listed last.
        record.remove("files");
        again.remove("files");
        assertThat(again).isEqualTo(record);
    }

    @Test
    void whatIsNoEditionCannotBeCorrected() throws IOException {
        assertThat(render("--revises", folder.toString(), file("lamps.txt", LAMPS)))
                .isEqualTo(3);
        assertThat(err.toString(UTF_8)).contains("it is no edition");
    }
}
