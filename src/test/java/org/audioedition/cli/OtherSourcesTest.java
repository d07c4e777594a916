package org.audioedition.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that are no plain text files: pages and feeds of a server, books that this program made. */
class OtherSourcesTest {

    private static final String PAGE = "<!DOCTYPE html><html lang=en><title>Oil</title><article><h1>Oil</h1>"
            + "<p>Oil was cheap in those days, and nobody in the harbour thought that it would ever be dear.</p>"
            + "<p>Then the whales went away, and with them went the oil and the ships that had brought it.</p></article></html>";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private HttpServer server;

    @BeforeEach
    void openTheServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve("/oil", PAGE);
        server.start();
    }

    @AfterEach
    void closeTheServer() {
        server.stop(0);
    }

    private void serve(String path, String text) {
        server.createContext(path, exchange -> {
            byte[] bytes = text.getBytes(UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private int run(String... args) {
        out.reset();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                false);
        return Main.run(console, args);
    }

    private List<JsonObject> lines() {
        return out.toString(UTF_8)
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    private static List<String> blocks(JsonObject article) {
        JsonArray blocks = article.getAsJsonArray("blocks");
        List<String> texts = new ArrayList<>();
        for (JsonElement block : blocks) {
            texts.add(block.getAsJsonObject().get("kind").getAsString() + ": "
                    + block.getAsJsonObject().get("text").getAsString());
        }
        return texts;
    }

    @Test
    void anAddressOfThisMachineIsRefusedUnlessItIsAllowed() {
        assertThat(run("article", "--json", at("/oil"))).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("WEB-PRIVATE").contains("--allow-private");
        assertThat(run("article", "--json", "--allow-private", at("/oil"))).isZero();
        assertThat(lines().get(0).get("title").getAsString()).isEqualTo("Oil");
        assertThat(lines().get(0).get("source").getAsString()).isEqualTo(at("/oil"));
    }

    @Test
    void aFeedIsFollowedToItsPages() {
        serve(
                "/feed",
                "<rss><channel><item><title>Oil</title><link>" + at("/oil")
                        + "</link><description>Short.</description></item>" + "<item><title>Gas</title><link>"
                        + at("/none") + "</link><description>Dear.</description></item></channel></rss>");
        assertThat(run("article", "--json", "--allow-private", "--follow", at("/feed")))
                .isZero();
        assertThat(lines()).hasSize(2);
        assertThat(blocks(lines().get(0))).anyMatch(block -> block.startsWith("paragraph: Then the whales went"));
        assertThat(blocks(lines().get(1))).contains("paragraph: Dear.");
        assertThat(err.toString(UTF_8)).contains("ART-SUMMARY").contains("404");
    }

    @Test
    void theOriginalIsKeptWhenAskedFor() throws IOException {
        String target = folder.resolve("audio").toString();
        assertThat(run("render", "--quiet", "--allow-private", "--keep-source", "-o", target, at("/oil")))
                .isZero();
        Path edition = folder.resolve("audio/oil");
        assertThat(edition.resolve("oil.source.html")).hasContent(PAGE);
        assertThat(Files.readString(edition.resolve("edition.json"))).contains("\"oil.source.html\"");
        assertThat(run("check", edition.toString())).isZero();
    }

    @Test
    void aBookThatThisProgramMadeReadsBackToTheSameArticle() throws IOException {
        Path text = Files.writeString(folder.resolve("oil.txt"), """
                Oil & Whales
                By Ann Lee
                January 7, 2026
                Oil was cheap, and “light cost nothing,” said Bo Ek.
                The Ships
                Then the whales went away.
                """);
        run("article", "--json", text.toString());
        JsonObject written = lines().get(0);
        String target = folder.resolve("audio").toString();
        assertThat(run("render", "--quiet", "--quote-marks", "spoken", "--form", "epub", "-o", target, text.toString()))
                .isZero();
        String book = folder.resolve("audio/oil-whales/oil-whales.epub").toString();
        assertThat(run("article", "--json", book)).isZero();
        JsonObject read = lines().get(0);
        assertThat(blocks(read)).isEqualTo(blocks(written));
        for (String member : List.of("title", "byline", "published", "language", "text")) {
            assertThat(read.get(member)).isEqualTo(written.get(member));
        }
    }
}
