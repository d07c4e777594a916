package org.audioedition.article.source.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.audioedition.article.Article;
import org.audioedition.article.Metadata;
import org.audioedition.article.Problem;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.ReadArticle;
import org.audioedition.article.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReaderTest {

    private static final String PARAGRAPH =
            "<p>The harbour lit its lamps again on Tuesday, forty years after the last of them went dark.</p>";

    /** Own pages, one trap each, beside what has to be read of them. */
    static List<Path> pages() throws IOException, URISyntaxException {
        Path folder = Path.of(
                        HtmlReaderTest.class.getResource("navigation.html").toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsReadAsTheGoldenFileBesideItSays(Path page) throws IOException {
        String name = page.getFileName().toString();
        String golden = Files.readString(page.resolveSibling(name.replace(".html", ".txt")));
        ReadArticle read = HtmlReader.read(Source.local(name, Files.readAllBytes(page)), MetadataOptions.none());
        assertThat(Golden.of(read)).isEqualTo(golden);
    }

    @Test
    void thereAreAtLeastSixtyPages() throws IOException, URISyntaxException {
        assertThat(pages()).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void whatTheEditorSaysOutranksThePage() {
        MetadataOptions said = new MetadataOptions("T", "Di Eng", "2026-02-03", "en-GB", "P", "R");
        Article article = article("<title>Lamps</title><h1>Lamps</h1>" + PARAGRAPH, said);
        assertThat(article.metadata())
                .isEqualTo(new Metadata("T", "Di Eng", "2026-02-03", "en-GB", "page.html", null, null, "P", "R"));
        assertThat(article.text()).startsWith("T\n\nBy Di Eng\n\n3 February 2026\n\n");
    }

    @Test
    void whatTheCarrierSaysOfTheCharactersOutranksThePage() {
        byte[] bytes = ("<meta charset=utf-8><h1>Café</h1>" + PARAGRAPH).getBytes(StandardCharsets.ISO_8859_1);
        Source source = new Source("page", bytes, "https://gazette.example/x", "ISO-8859-1");
        assertThat(metadata(HtmlReader.read(source, MetadataOptions.none())).title())
                .isEqualTo("Café");
    }

    @Test
    void aRelativeAddressIsMadeWhole() {
        byte[] bytes = ("<link rel=canonical href=/lamps><h1>Lamps</h1>" + PARAGRAPH).getBytes(StandardCharsets.UTF_8);
        Source source = new Source("page", bytes, "https://gazette.example/news/x?y", null);
        assertThat(metadata(HtmlReader.read(source, MetadataOptions.none())).address())
                .isEqualTo("https://gazette.example/lamps");
    }

    @Test
    void aPageThatClaimsUtf8AndIsNotIsReadWithANote() {
        byte[] bytes = ("<meta charset=utf-8><h1>Café</h1>" + PARAGRAPH).getBytes(StandardCharsets.ISO_8859_1);
        ReadArticle read = HtmlReader.read(Source.local("page.html", bytes), MetadataOptions.none());
        assertThat(read.problems()).extracting(Problem::id).containsExactly("ART-CHARSET");
        assertThat(metadata(read).title()).isEqualTo("Café");
    }

    @Test
    void theSamePageGivesTheSameArticle() {
        String page = "<h1>Lamps</h1>" + PARAGRAPH.repeat(20);
        assertThat(article(page, MetadataOptions.none())).isEqualTo(article(page, MetadataOptions.none()));
    }

    private static Metadata metadata(ReadArticle read) {
        return read.article().orElseThrow().metadata();
    }

    private static Article article(String html, MetadataOptions options) {
        Source source = Source.local("page.html", html.getBytes(StandardCharsets.UTF_8));
        return HtmlReader.read(source, options).article().orElseThrow();
    }
}
