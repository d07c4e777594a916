package org.audioedition.article.source.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.audioedition.article.Article;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.ReadArticle;
import org.audioedition.article.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that mean harm, or were harmed: whatever they hold, an article or a problem comes of them. */
class HostilePagesTest {

    private static final int MUTATIONS = 10_000;
    private static final String PARAGRAPH =
            "<p>The harbour lit its lamps again on Tuesday, forty years after the last of them went dark.</p>";
    private static final List<String> SHARDS = List.of(
            "<div>",
            "</div>",
            "<table>",
            "<tr><td>",
            "</table>",
            "<blockquote>",
            "<li>",
            "<ul>",
            "</p>",
            "<p>",
            "<br><br>",
            "<a href=#x id=x>",
            "</a>",
            "<b lang=fr>",
            "<pre>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<svg>",
            "<math>",
            "<template>",
            "<frameset>",
            "<select>",
            "<figure>",
            "<figcaption>",
            "<q>",
            "<sup>",
            "&#xD800;",
            "&#1;",
            "&amp;lt;",
            "\0",
            "\uFFFF",
            "<h1>",
            "<h3 ",
            "class=\"share",
            "\"",
            "<title>",
            "<body>",
            "<html lang=x-y>",
            "<aside>",
            "<cite>",
            "<footer>",
            "<article>",
            "<td colspan=1000 rowspan=99>",
            "\u202E",
            "<script type=application/ld+json>{\"@type\":",
            "<time datetime=2026-13-45>",
            "<![CDATA[",
            "<p hidden>",
            "<ruby><rt>");

    private static ReadArticle read(byte[] bytes) {
        return HtmlReader.read(Source.local("page.html", bytes), MetadataOptions.none());
    }

    private static ReadArticle read(String html) {
        return read(html.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether every inline stands within a block, which is what all later stages build on. */
    private static boolean isWellFormed(Article article) {
        return article.inlines().stream()
                .allMatch(inline ->
                        article.blocks().stream().anyMatch(block -> block.span().contains(inline.span())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "table><tr><td", "q"})
    void aHundredThousandNestedElementsAreReadOrRefused(String tag) {
        ReadArticle read = read("<h1>Lamps</h1>" + ("<" + tag + ">").repeat(100_000) + PARAGRAPH);
        assertThat(read.article().map(HostilePagesTest::isWellFormed)).isNotEqualTo(Optional.of(false));
    }

    @Test
    void tenThousandLineBreaksAreNoText() {
        Article article = read("<h1>Lamps</h1>" + PARAGRAPH + "<br>".repeat(10_000) + PARAGRAPH)
                .article()
                .orElseThrow();
        assertThat(article.blocks()).hasSize(3);
    }

    @Test
    void tenThousandEmptyElementsBesideEachOtherAreNoText() {
        String many = "<div class=share></div><cite></cite><q></q><sup><a href=#x></a></sup>".repeat(10_000);
        assertThat(read("<h1>Lamps</h1>" + PARAGRAPH + many + PARAGRAPH).found())
                .isNotNull();
    }

    @Test
    void aPageOfFiftyMegabytesIsRead() {
        String picture = "<img src=\"data:image/png;base64," + "A".repeat(1_000_000) + "\">";
        String page = "<h1>Lamps</h1>" + PARAGRAPH + picture.repeat(50) + PARAGRAPH;
        assertThat(read(page).found()).isNotNull();
    }

    @Test
    void aParagraphOfFiveMegabytesIsRead() {
        assertThat(read("<h1>Lamps</h1><p>" + "The lamps burn. ".repeat(300_000))
                        .found())
                .isNotNull();
    }

    @Test
    void recordsNestedTooDeepAreGivenUp() {
        String record = "{\"@type\":\"NewsArticle\",\"headline\":\"Lamps are lit\",\"x\":" + "[".repeat(100_000);
        Article article = read("<script type=application/ld+json>" + record + "</script>" + PARAGRAPH)
                .article()
                .orElseThrow();
        assertThat(article.metadata().title()).isEqualTo("Lamps are lit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<", "<html>", "<!DOCTYPE html>", "<h1>", "<title>x</title>", "\uFEFF", "&", "\0"})
    void nothingIsRefusedWithAProblem(String html) {
        assertThat(read(html).found()).isNull();
        assertThat(read(html).problems()).isNotEmpty();
    }

    @Test
    void randomBytesDoNoHarm() {
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(4000)];
            random.nextBytes(bytes);
            assertThatCode(() -> read(bytes)).doesNotThrowAnyException();
        }
    }

    @Test
    void tenThousandMutatedPagesGiveWellFormedArticlesOrProblems() throws IOException, URISyntaxException {
        List<byte[]> pages = new ArrayList<>();
        for (Path page : HtmlReaderTest.pages()) {
            pages.add(Files.readAllBytes(page));
        }
        for (int seed = 0; seed < MUTATIONS; seed++) {
            byte[] page = mutated(pages.get(seed % pages.size()), new SplittableRandom(seed));
            int seen = seed;
            assertThatCode(() -> {
                        ReadArticle read = read(page);
                        assertThat(read.found() == null || isWellFormed(read.found()))
                                .isTrue();
                    })
                    .as("seed %d", seen)
                    .doesNotThrowAnyException();
        }
    }

    /** A page with one to six shards put in, stretches cut out or said twice, and bytes changed. */
    private static byte[] mutated(byte[] page, SplittableRandom random) {
        StringBuilder text = new StringBuilder(new String(page, StandardCharsets.ISO_8859_1));
        for (int i = random.nextInt(1, 7); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(200));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, text.substring(at, end));
                case 2 -> text.setLength(at);
                case 3 -> text.insert(at, (char) random.nextInt(256));
                default -> text.insert(at, SHARDS.get(random.nextInt(SHARDS.size())));
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
