package org.audioedition.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleCommandTest {

    private static final String PAGE =
            "<html lang=en><title>Lamps</title><nav>Home</nav><h1>Lamps</h1><p>By Ann Lee</p>"
                    + "<p>The harbour lit its lamps<sup><a href=#n id=r>1</a></sup> again on Tuesday, after forty years.</p>"
                    + "<h2>Oil</h2><p>It burns for a night and a day, says the keeper of the light.</p><ul><li>Wicks</li></ul>"
                    + "<img alt='A lamp' src=x><ol><li id=n>Forty. <a href=#r>^</a></li></ol></html>";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private byte[] input = new byte[0];

    private int run(String... args) {
        Console console = new Console(
                new ByteArrayInputStream(input),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                false);
        return Main.run(console, args);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private JsonObject json() {
        return JsonParser.parseString(out.toString(UTF_8)).getAsJsonObject();
    }

    @Test
    void printsALineOfJsonForAnArticle() throws IOException {
        String page = file("lamps.html", PAGE);
        assertThat(run("article", "--json", page)).isZero();
        assertThat(json().keySet())
                .containsExactly(
                        "source", "title", "byline", "published", "language", "publisher", "text", "blocks", "dropped");
        assertThat(json().get("source").getAsString()).isEqualTo(page);
        assertThat(json().get("byline").getAsString()).isEqualTo("Ann Lee");
        assertThat(json().get("published").isJsonNull()).isTrue();
    }

    @Test
    void theTextIsWhatWouldBeReadAfterTheHead() throws IOException {
        run("article", "--json", file("lamps.html", PAGE));
        assertThat(json().get("text").getAsString())
                .isEqualTo("The harbour lit its lamps again on Tuesday, after forty years.\n\nOil\n\n"
                        + "It burns for a night and a day, says the keeper of the light.\n\nWicks");
    }

    @Test
    void blocksAndWhatWasDroppedAreNamed() throws IOException {
        run("article", "--json", file("lamps.html", PAGE));
        JsonArray blocks = json().getAsJsonArray("blocks");
        assertThat(blocks.asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .map(one -> one.get("kind").getAsString()))
                .containsExactly("heading", "byline", "paragraph", "heading", "paragraph", "item", "image", "footnote");
        JsonObject dropped = json().getAsJsonArray("dropped").get(0).getAsJsonObject();
        assertThat(dropped.get("reason").getAsString()).isEqualTo("navigation");
        assertThat(dropped.get("text").getAsString()).isEqualTo("Home");
    }

    @Test
    void printsAListingToRead() throws IOException {
        assertThat(run("article", file("lamps.html", PAGE))).isZero();
        assertThat(out.toString(UTF_8))
                .startsWith("Lamps\nbyline      Ann Lee\n")
                .contains("\nheading     Oil\n")
                .contains("\nleft out:\n  navigation: Home\n");
    }

    @Test
    void oneBadSourceCostsOneArticle() throws IOException {
        String none = file("none.html", "<html><frameset><frame src=x></frameset></html>");
        assertThat(run("article", "--json", none, file("lamps.html", PAGE))).isEqualTo(1);
        assertThat(out.toString(UTF_8).lines()).hasSize(1);
        assertThat(err.toString(UTF_8)).contains("ART-FRAMES");
    }

    @Test
    void aNoteFailsAStrictRun() throws IOException {
        String page = file("old.html", "");
        Files.write(
                Path.of(page),
                PAGE.replace("harbour", "h\u00E4fen").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(run("article", page)).isZero();
        assertThat(run("article", "--strict", page)).isEqualTo(1);
    }

    @Test
    void theTypeMayBeSaid() {
        input = PAGE.getBytes(UTF_8);
        assertThat(run("article", "--json", "--from", "text", "-")).isZero();
        assertThat(json().get("title").getAsString()).startsWith("<html");
    }

    @Test
    void anUnknownTypeIsWrongUsage() {
        assertThat(run("article", "--from", "parchment", "-")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("EPUB, DOCX, FEED, HTML, MAIL, MARKDOWN, TEXT");
    }

    @Test
    void scriptReadsAPageToo() throws IOException {
        assertThat(run("script", file("lamps.html", PAGE))).isZero();
        assertThat(out.toString(UTF_8)).contains("harbour").doesNotContain("Home");
    }
}
