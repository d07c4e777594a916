package org.audioedition.publish.feed;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.audioedition.article.Metadata;
import org.audioedition.article.Revision;
import org.audioedition.edition.Colophon;
import org.audioedition.edition.Edition;
import org.audioedition.publish.PlainText;
import org.audioedition.publish.XmlWriter;
import org.jspecify.annotations.Nullable;

/**
 * A podcast feed. Sources: RSS 2.0.11, Apple's "A Podcaster's Guide to RSS", the podcast namespace 1.0.
 *
 * @param base the address of the folder that holds the editions' folders; ends in a slash
 * @param self the address of the feed
 * @param episodes at least one
 */
public record Feed(URI base, URI self, List<Episode> episodes) {

    /** Its name in an edition's folder. */
    public static final String FILE_NAME = "feed.xml";

    /** Its media type. */
    public static final String MEDIA_TYPE = "application/rss+xml";

    /** The newest first; those of no known day last. */
    private static final Comparator<Episode> NEWEST_FIRST = Comparator.comparing(
                    (Episode episode) -> instant(episode.edition().metadata()))
            .reversed()
            .thenComparing(episode -> episode.edition().article().id());

    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    public Feed {
        if (episodes.isEmpty()) {
            throw new IllegalArgumentException("a feed of nothing");
        }
        episodes = episodes.stream().sorted(NEWEST_FIRST).toList();
    }

    /** Writes it. */
    public void write(Writer out) throws IOException {
        XmlWriter xml = new XmlWriter(out, null);
        xml.open(
                "rss",
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:itunes",
                "http://www.itunes.com/dtds/podcast-1.0.dtd",
                "xmlns:podcast",
                "https://podcastindex.org/namespace/1.0");
        xml.line().open("channel").line();
        channel(xml);
        for (Episode episode : episodes) {
            item(xml, episode);
        }
        xml.close().line().close();
        xml.end();
    }

    private void channel(XmlWriter xml) throws IOException {
        Colophon newest = episodes.get(0).edition().colophon();
        String publisher = shared(Colophon::publisher);
        element(xml, "title", title(newest));
        element(xml, "link", base.toString());
        element(xml, "description", "Articles as audio editions, read by synthetic voices.");
        element(xml, "language", newest.language());
        element(xml, "copyright", shared(Colophon::rights));
        element(xml, "generator", newest.generator());
        xml.empty("atom:link", "rel", "self", "type", MEDIA_TYPE, "href", self.toString())
                .line();
        element(xml, "itunes:author", publisher != null ? publisher : newest.author());
        element(xml, "itunes:type", "episodic");
        element(xml, "itunes:explicit", "false");
        xml.empty("itunes:category", "text", "News").line();
        image(xml, episodes.get(0));
        element(xml, "podcast:guid", FeedGuid.of(self));
        element(xml, "podcast:medium", "podcast");
    }

    /** A single edition gives its feed its title; many have their publisher in common, or at least the program. */
    private String title(Colophon newest) {
        String publisher = shared(Colophon::publisher);
        if (publisher != null) {
            return publisher;
        }
        return episodes.size() == 1 ? newest.title() : "Audio editions";
    }

    /** What all editions say alike, or null. */
    private @Nullable String shared(Statement statement) {
        Set<String> all = episodes.stream()
                .map(episode -> Objects.requireNonNullElse(
                        statement.of(episode.edition().colophon()), ""))
                .collect(Collectors.toSet());
        String one = all.iterator().next();
        return all.size() > 1 || one.isEmpty() ? null : one;
    }

    private interface Statement {
        @Nullable
        String of(Colophon colophon);
    }

    private void item(XmlWriter xml, Episode episode) throws IOException {
        Edition edition = episode.edition();
        Colophon colophon = edition.colophon();
        xml.open("item").line();
        element(xml, "title", colophon.title());
        element(xml, "description", description(edition));
        element(xml, "pubDate", published(edition));
        xml.element("guid", colophon.identifier(), "isPermaLink", "false").line();
        xml.empty(
                        "enclosure",
                        "url",
                        address(episode, edition.slug() + ".mp3"),
                        "length",
                        String.valueOf(episode.mp3Bytes()),
                        "type",
                        "audio/mpeg")
                .line();
        element(xml, "itunes:duration", String.valueOf(seconds(edition)));
        element(xml, "itunes:author", colophon.author());
        element(xml, "itunes:explicit", "false");
        element(xml, "itunes:episodeType", "full");
        image(xml, episode);
        link(xml, "podcast:chapters", address(episode, "chapters.json"), "application/json+chapters", null);
        link(xml, "podcast:transcript", address(episode, edition.slug() + ".vtt"), "text/vtt", colophon.language());
        link(
                xml,
                "podcast:transcript",
                address(episode, edition.slug() + ".srt"),
                "application/x-subrip",
                colophon.language());
        if (colophon.author() != null) {
            xml.element("podcast:person", PlainText.line(colophon.author()), "role", "author", "group", "writing")
                    .line();
        }
        for (String narrator : colophon.narrators()) {
            xml.element("podcast:person", narrator, "role", "narrator", "group", "cast")
                    .line();
        }
        xml.close().line();
    }

    private static String description(Edition edition) {
        Colophon colophon = edition.colophon();
        Revision revision = edition.revision();
        String corrected = revision == null || revision.changes().isEmpty()
                ? ""
                : "Corrected: " + revision.places(edition.article()) + ". ";
        String by = colophon.author() == null ? "" : "By " + colophon.author() + ". ";
        return by + corrected + colophon.disclosure();
    }

    private static long seconds(Edition edition) {
        return Math.max(
                1, Math.round(edition.timeline().seconds(edition.timeline().frames())));
    }

    private String address(Episode episode, String file) {
        return episode.address(base, file).toString();
    }

    private void image(XmlWriter xml, Episode episode) throws IOException {
        if (episode.cover() != null) {
            xml.empty("itunes:image", "href", address(episode, episode.cover())).line();
        }
    }

    private static void link(XmlWriter xml, String name, String url, String type, @Nullable String language)
            throws IOException {
        xml.empty(name, "url", url, "type", type, "language", language).line();
    }

    private static @Nullable String published(Edition edition) {
        Instant instant = instant(edition.metadata());
        return instant.equals(Instant.EPOCH)
                ? null
                : instant.atOffset(ZoneOffset.UTC).format(RFC_822);
    }

    /** When an article was published; the begin of its day where nothing tells the hour, the epoch where nothing tells the day. */
    private static Instant instant(Metadata metadata) {
        String published = metadata.published();
        String day = metadata.day();
        if (published == null || day == null) {
            return Instant.EPOCH;
        }
        return published.equals(day)
                ? LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant()
                : OffsetDateTime.parse(published).toInstant();
    }

    private static void element(XmlWriter xml, String name, @Nullable String text) throws IOException {
        if (text != null) {
            xml.element(name, PlainText.line(text)).line();
        }
    }
}
