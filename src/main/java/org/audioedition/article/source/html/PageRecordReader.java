package org.audioedition.article.source.html;

import com.google.gson.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.Moments;
import org.audioedition.article.source.Source;
import org.audioedition.article.source.markup.Markup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@link PageRecord} of a page: JSON-LD first, then {@code meta} by the names of Open Graph, Dublin Core, Highwire
 * Press, parse.ly and Sailthru, then microdata, then HTML's own elements.
 */
final class PageRecordReader {

    private static final int LONGEST_SECTION = 50;
    private static final int MOST_AUTHORS = 8;
    private static final int LONGEST_DESCRIPTION = 600;

    private final Document page;
    private final Source source;
    private final JsonLd linked;
    private final JsonObject article;
    private final MetaTags meta;

    private PageRecordReader(Document page, Source source) {
        this.page = page;
        this.source = source;
        this.linked = JsonLd.of(page);
        this.article = linked.article();
        this.meta = MetaTags.of(page);
    }

    static PageRecord read(Document page, Source source, MetadataOptions options) {
        return new PageRecordReader(page, source).read(options);
    }

    private PageRecord read(MetadataOptions options) {
        String language = options.language() != null ? options.language() : language();
        return new PageRecord(
                titles(),
                authors(),
                published(language == null ? "en" : language),
                description(),
                section(),
                language,
                publisher(),
                address(),
                rights(),
                JsonLd.text(article, "articleBody"),
                !"false".equalsIgnoreCase(JsonLd.text(article, "isAccessibleForFree")));
    }

    private List<String> titles() {
        return Stream.of(
                        JsonLd.text(article, "headline"),
                        meta.first("og:title"),
                        meta.first("citation-title", "dc:title", "dcterms:title", "parsely-title", "sailthru:title"),
                        meta.first("twitter:title", "headline", "title"),
                        microdata("headline"),
                        JsonLd.text(article, "name"))
                .filter(title -> title != null && !title.isBlank())
                .toList();
    }

    private List<String> authors() {
        List<String> people = new ArrayList<>();
        for (JsonObject author : linked.things(article, "author")) {
            if (JsonLd.strings(author.get("@type")).stream().noneMatch(type -> type.endsWith("Organization"))) {
                people.addAll(JsonLd.strings(author.get("name")));
            }
        }
        return Stream.<Supplier<List<String>>>of(
                        () -> people,
                        () -> meta.all("author", "byl"),
                        () -> meta.all("parsely-author"),
                        () -> meta.all("sailthru:author"),
                        () -> meta.all("article:author", "og:article:author"),
                        () -> meta.all("citation-author", "dc:creator", "dcterms:creator", "author:name"),
                        this::authorsInMicrodata,
                        this::linkedAuthors)
                .map(Supplier::get)
                .map(Names::persons)
                .map(this::withoutPublisher)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The name within an author's description, else all that it says. */
    private List<String> authorsInMicrodata() {
        List<String> names = new ArrayList<>();
        for (Element author : page.getElementsByAttributeValue("itemprop", "author")) {
            Element named =
                    author.getElementsByAttributeValue("itemprop", "name").first();
            names.add(Texts.line(Markup.line(named == null ? author : named)));
        }
        return names;
    }

    private List<String> linkedAuthors() {
        return page.getElementsByAttributeValue("rel", "author").stream()
                .map(element -> Texts.line(Markup.line(element)))
                .distinct()
                .limit(MOST_AUTHORS)
                .toList();
    }

    /** A name that is the publication's own is no person's. */
    private List<String> withoutPublisher(List<String> names) {
        String publisher = publisher();
        String own = publisher == null ? "" : Texts.letters(publisher);
        return names.stream()
                .filter(name -> own.isEmpty() || !own.startsWith(Texts.letters(name)))
                .toList();
    }

    private @Nullable String published(String language) {
        return Moments.best(Stream.of(
                        List.of(Objects.requireNonNullElse(JsonLd.text(article, "datePublished"), "")),
                        meta.all("article:published-time", "og:article:published-time", "article:published"),
                        meta.all("datepublished", "parsely-pub-date", "sailthru:date", "og:datepublished"),
                        meta.all("dcterms:date", "dc:date:issued", "dcterms:created", "dc:date"),
                        meta.all("citation-publication-date", "published", "published-at", "publication-date"),
                        meta.all("pubdate", "publishdate", "date", "pdate", "pub-date"),
                        List.of(Objects.requireNonNullElse(JsonLd.text(article, "dateCreated"), "")),
                        times())
                .flatMap(List::stream)
                .map(written -> Moments.iso(written, language))
                .flatMap(Stream::ofNullable)
                .toList());
    }

    /** What microdata and HTML say is the time of publication. */
    private List<String> times() {
        return Stream.concat(
                        page.getElementsByAttributeValue("itemprop", "datePublished").stream(),
                        page.getElementsByTag("time").stream().filter(time -> time.hasAttr("pubdate")))
                .map(time -> time.attr("datetime"))
                .toList();
    }

    /** Some give all their keywords for a section; the first is it. */
    private @Nullable String section() {
        String said = firstOf(JsonLd.text(article, "articleSection"), meta.first("article:section", "parsely-section"));
        return said == null || said.length() <= LONGEST_SECTION ? said : said.replaceFirst(",.*$", "");
    }

    private @Nullable String description() {
        String said = firstOf(JsonLd.text(article, "description"), meta.first("og:description", "description"));
        return said == null || said.length() > LONGEST_DESCRIPTION ? null : said;
    }

    private @Nullable String language() {
        Element html = page.firstElementChild();
        return Stream.of(
                        html == null ? null : html.attr("lang"),
                        html == null ? null : html.attr("xml:lang"),
                        JsonLd.text(article, "inLanguage"),
                        meta.first("og:locale"),
                        meta.first("content-language", "dc:language", "language", "inlanguage"))
                .map(PageRecordReader::tag)
                .filter(tag -> tag != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String tag(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            String first = written.strip().split("[,;\\s]", 2)[0].replace('_', '-');
            Locale locale = new Locale.Builder().setLanguageTag(first).build();
            return locale.getLanguage().isEmpty() ? null : locale.toLanguageTag();
        } catch (IllformedLocaleException e) {
            return null;
        }
    }

    private @Nullable String publisher() {
        List<JsonObject> publishers = linked.things(article, "publisher");
        String named = publishers.isEmpty() ? null : JsonLd.text(publishers.get(0), "name");
        return firstOf(
                named,
                meta.first("og:site-name", "dc:publisher", "dcterms:publisher", "publisher", "application-name"));
    }

    private @Nullable String address() {
        Element canonical = page.getElementsByAttributeValue("rel", "canonical").first();
        return Stream.of(
                        canonical == null ? null : canonical.attr("href"),
                        meta.first("og:url"),
                        JsonLd.text(article, "url"),
                        source.address())
                .map(this::absolute)
                .filter(address -> address != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String absolute(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            URI said = new URI(written.strip());
            String base = source.address();
            URI address = said.isAbsolute() || base == null ? said : new URI(base).resolve(said);
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null ? address.toString() : null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable String rights() {
        List<JsonObject> holders = linked.things(article, "copyrightHolder");
        String holder = holders.isEmpty() ? null : JsonLd.text(holders.get(0), "name");
        String year = JsonLd.text(article, "copyrightYear");
        String made = holder == null ? null : "© " + (year == null ? "" : year + " ") + holder;
        return firstOf(
                firstOf(JsonLd.text(article, "copyrightNotice"), made),
                meta.first("dcterms:rights", "dc:rights", "rights", "copyright"));
    }

    private @Nullable String microdata(String property) {
        Element element = page.getElementsByAttributeValue("itemprop", property).first();
        return element == null ? null : Markup.line(element);
    }

    private static @Nullable String firstOf(@Nullable String one, @Nullable String other) {
        String given = one != null && !one.isBlank() ? one : other;
        return given == null || given.isBlank() ? null : Texts.line(given);
    }
}
