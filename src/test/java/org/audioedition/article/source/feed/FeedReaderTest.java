package org.audioedition.article.source.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.audioedition.article.Problem;
import org.audioedition.article.source.Follower;
import org.audioedition.article.source.Listing;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.ReadArticle;
import org.audioedition.article.source.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FeedReaderTest {

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>The Gull</title><language>en-gb</language>
            <copyright>© The Gull</copyright>
            <item><title>Oil &amp;amp; gas</title><link>https://gull.example/oil</link><dc:creator>Ann Lee</dc:creator>
            <pubDate>Wed, 07 Jan 2026 18:30:00 +0100</pubDate><description>Short.</description>
            <content:encoded><![CDATA[<p>Cheap <b>oil</b>.</p><p>The post <a href="x">Oil</a> appeared first on <a>The Gull</a>.</p>]]></content:encoded></item>
            <item><title>Gas</title><link>https://gull.example/gas</link><author>desk@gull.example (Bo Ek)</author>
            <description>Dear &lt;i&gt;gas&lt;/i&gt;.</description></item>
            </channel></rss>
            """;

    private static String listing(String xml, @Nullable Follower follower) {
        return read(xml, follower).stream().map(Listing::of).collect(Collectors.joining("\n"));
    }

    private static List<ReadArticle> read(String xml, @Nullable Follower follower) {
        return FeedReader.read(Source.local("feed.xml", xml.getBytes(UTF_8)), MetadataOptions.none(), follower);
    }

    @Test
    void everyItemIsAnArticle() {
        assertThat(listing(RSS, null)).isEqualTo("""
                        Oil & gas | Ann Lee | 2026-01-07T18:30:00+01:00 | en-GB
                        heading1: Oil & gas
                        byline: By Ann Lee
                        date: 7 January 2026
                        paragraph: Cheap oil.
                        - feed footer: The post Oil appeared first on The Gull.

                        Gas | Bo Ek | null | en-GB
                        heading1: Gas
                        byline: By Bo Ek
                        paragraph: Dear gas.
                        ! ART-SUMMARY
                        """);
    }

    @Test
    void anArticleKnowsItsAddressPublisherAndRights() {
        assertThat(read(RSS, null).get(0).article()).hasValueSatisfying(article -> {
            assertThat(article.metadata().address()).isEqualTo("https://gull.example/oil");
            assertThat(article.metadata().publisher()).isEqualTo("The Gull");
            assertThat(article.metadata().rights()).isEqualTo("© The Gull");
        });
    }

    @Test
    void aSummaryIsFollowedToItsPage() {
        ReadArticle page = read(RSS, null).get(0);
        List<ReadArticle> followed = read(RSS, address -> {
            assertThat(address).isEqualTo("https://gull.example/gas");
            return page;
        });
        assertThat(followed.get(1)).isSameAs(page);
    }

    @Test
    void aPageThatCannotBeReadLeavesTheSummary() {
        Follower failing = address -> ReadArticle.failed(Problem.error("WEB-STATUS", address, "gone"));
        assertThat(listing(RSS, failing)).endsWith("paragraph: Dear gas.\n! ART-SUMMARY\n");
    }

    @Test
    void atomHasTypesOfText() {
        assertThat(listing("""
                        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Gull</title><author><name>Desk</name></author>
                        <entry><title type="html">Oil &lt;b&gt;cheap&lt;/b&gt;</title><link rel="self" href="https://x.example/s"/>
                        <link href="https://x.example/a"/><updated>2026-01-08T00:00:00Z</updated><published>2026-01-07T18:30:00Z</published>
                        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><blockquote>Two.</blockquote></div></content></entry>
                        <entry><title>Plain</title><author><name>Ann Lee</name></author><author><name>Bo Ek</name></author>
                        <content type="text">A &lt; b.

                        C.</content></entry></feed>
                        """, null)).isEqualTo("""
                        Oil cheap | Desk | 2026-01-07T18:30:00Z | en
                        heading1: Oil cheap
                        byline: By Desk
                        date: January 7, 2026
                        paragraph: One.
                        blockquote: Two.

                        Plain | Ann Lee, Bo Ek | null | en
                        heading1: Plain
                        byline: By Ann Lee, Bo Ek
                        paragraph: A < b.
                        paragraph: C.
                        """);
    }

    @Test
    void theFirstVersionHasItsItemsBesideTheChannel() {
        assertThat(listing("""
                        <rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/" xmlns:dc="d"><channel><title>The Gull</title></channel>
                        <item rdf:about="x"><title>Oil</title><link>https://x.example/a</link><dc:date>2026-01-07</dc:date>
                        <description>Cheap.</description></item></rdf:RDF>
                        """, null))
                .isEqualTo(
                        "Oil | null | 2026-01-07 | en\nheading1: Oil\ndate: January 7, 2026\nparagraph: Cheap.\n! ART-SUMMARY\n");
    }

    @Test
    void whatIsNoFeedIsRefused() {
        assertThat(listing("<html><body>No.</body></html>", null)).isEqualTo("! ART-FEED\n");
        assertThat(listing("<rss><channel/></rss>", null)).isEqualTo("! ART-EMPTY\n");
    }

    @Test
    @Timeout(30)
    void entitiesAreNotReplacedAndDepthCostsNothing() {
        String evil =
                "<!DOCTYPE rss [<!ENTITY a 'lol'><!ENTITY b '&a;&a;'><!ENTITY c SYSTEM 'file:///etc/passwd'>]><rss><channel><item>"
                        + "<title>Oil</title><description>&b;&c; x</description>" + "<x>".repeat(100_000)
                        + "</item></channel></rss>";
        assertThat(listing(evil, null)).contains("paragraph: &b;&c; x");
    }
}
