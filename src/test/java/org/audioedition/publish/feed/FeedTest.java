package org.audioedition.publish.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.batch.FormKind;
import org.audioedition.casting.QuoteMarks;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class FeedTest {

    private static final URI BASE = URI.create("https://gull.example/a/");

    @TempDir
    private Path output;

    private Episode episode(String text, MetadataOptions options, String folder) {
        Path made = Printed.folder(Printed.print(output, text, options, QuoteMarks.voices(), Printed.settings(1)));
        return new Episode(Printed.recorded(made).edition(), folder, 1234, "cover.jpg");
    }

    private static MetadataOptions options(String title, String day, String publisher) {
        return new MetadataOptions(title, null, day, "en", publisher, null);
    }

    private static Document feed(Episode... episodes) throws Exception {
        StringWriter out = new StringWriter();
        new Feed(BASE, BASE.resolve("feed.xml"), List.of(episodes)).write(out);
        return Printed.xml(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theNewestStandsFirst() throws Exception {
        Document feed = feed(
                episode(Printed.STORY, options("Older", "2026-01-31", "Gull"), "a"),
                episode(Printed.STORY, options("Newer", "2026-02-01", "Gull"), "b"));
        assertThat(Printed.texts(feed, "//item/title")).containsExactly("Newer", "Older");
    }

    @Test
    void itIsCalledByThePublisherThatAllShare() throws Exception {
        Episode one = episode(Printed.STORY, options("One", "2026-01-31", "Gull"), "a");
        Episode two = episode(Printed.STORY, options("Two", "2026-01-31", "Gull"), "b");
        Episode other = episode(Printed.STORY, options("Three", "2026-01-31", "Heron"), "c");
        assertThat(Printed.texts(feed(one, two), "/rss/channel/title")).containsExactly("Gull");
        assertThat(Printed.texts(feed(one, other), "/rss/channel/title")).containsExactly("Audio editions");
    }

    @Test
    void aCorrectedEditionKeepsItsGuid() throws Exception {
        Episode first = episode(Printed.STORY, MetadataOptions.none(), "a");
        Episode corrected = episode(Printed.STORY.replace("9 years", "ten years"), MetadataOptions.none(), "a");
        assertThat(Printed.texts(feed(first), "//guid")).isEqualTo(Printed.texts(feed(corrected), "//guid"));
    }

    @Test
    void twoArticlesHaveTwoGuids() throws Exception {
        Document feed = feed(
                episode(Printed.STORY, options("One", "2026-01-31", "Gull"), "a"),
                episode(Printed.STORY, options("Two", "2026-01-31", "Gull"), "b"));
        assertThat(Printed.texts(feed, "//guid")).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void daysAreWrittenAsMailsWriteThem() throws Exception {
        Document feed = feed(episode(Printed.STORY, MetadataOptions.none(), "a"));
        assertThat(Printed.texts(feed, "//pubDate")).containsExactly("Sun, 03 May 2026 00:00:00 GMT");
    }

    @Test
    void anUnknownDayIsLeftOut() throws Exception {
        Document feed = feed(episode("A title\n\nSome text is here.", MetadataOptions.none(), "a"));
        assertThat(Printed.texts(feed, "//item")).hasSize(1);
        assertThat(Printed.texts(feed, "//pubDate")).isEmpty();
    }

    @Test
    void addressesAreEscaped() throws Exception {
        Document feed = feed(episode(Printed.STORY, MetadataOptions.none(), "a b&c#é"));
        assertThat(Printed.texts(feed, "//enclosure/@url").get(0))
                .startsWith("https://gull.example/a/a%20b&c%23")
                .doesNotContain(" ");
    }

    @Test
    void anItemLeadsToChaptersAndBothTranscripts() throws Exception {
        Document feed = feed(episode(Printed.STORY, MetadataOptions.none(), "a"));
        assertThat(Printed.texts(feed, "//*[local-name() = 'chapters']/@url"))
                .containsExactly("https://gull.example/a/a/chapters.json");
        assertThat(Printed.texts(feed, "//*[local-name() = 'transcript']/@type"))
                .containsExactly("text/vtt", "application/x-subrip");
    }

    @Test
    void theFormStatesTheSizeOfTheMp3() throws Exception {
        Path folder = Printed.folder(Printed.print(output, Printed.STORY, FormKind.FEED));
        Edition edition = Printed.recorded(folder).edition();
        Document feed = Printed.xml(Files.readAllBytes(folder.resolve("feed.xml")));
        assertThat(Printed.texts(feed, "//enclosure/@length"))
                .containsExactly(String.valueOf(Files.size(folder.resolve(edition.slug() + ".mp3"))));
    }
}
