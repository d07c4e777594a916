package org.audioedition.article.source.feed;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.audioedition.article.source.Masthead;
import org.audioedition.article.source.Masthead.Fact;
import org.audioedition.article.source.markup.Markup;
import org.audioedition.article.source.markup.PlainLines;
import org.audioedition.article.source.markup.Xml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An item of a feed, in whichever of the formats.
 *
 * @param xml its element
 * @param channel what the feed says of all its items
 */
record Item(Element xml, Channel channel) {

    /** RSS 2.0 wants an address of e-mail and bears a name in brackets. */
    private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S+@\\S+\\s+\\((.+)\\)");

    private static final Pattern MARKED_UP = Pattern.compile("<[A-Za-z!/]|&(?:#?\\w{2,8});");
    /** What a summary never is: longer than this, or so many paragraphs. */
    private static final int LONG = 1500;

    private static final int MANY = 4;

    /** A text of an item as elements, and whether it is all of the article. */
    record Text(Element body, boolean whole) {}

    Masthead masthead() {
        return Masthead.empty()
                .with(Fact.TITLE, plain(child(xml, "title")))
                .with(Fact.BYLINE, byline())
                .with(Fact.PUBLISHED, first("pubdate", "published", "issued", "date", "updated"))
                .with(Fact.LANGUAGE, language())
                .with(Fact.ADDRESS, address())
                .with(Fact.PUBLISHER, channel.title())
                .with(Fact.RIGHTS, first("rights"))
                .with(Fact.RIGHTS, channel.rights());
    }

    /** The page that it leads to, or null. */
    @Nullable
    String address() {
        for (Element link : Xml.children(xml, "link")) {
            String rel = link.attr("rel");
            String address = link.hasAttr("href") ? link.attr("href") : link.text();
            if ((rel.isEmpty() || rel.equals("alternate")) && isAbsolute(address)) {
                return address.strip();
            }
        }
        Element guid = child(xml, "guid");
        if (guid == null || guid.attr("isPermaLink").equals("false") || !isAbsolute(guid.text())) {
            return null;
        }
        return guid.text().strip();
    }

    private static boolean isAbsolute(String address) {
        return address.strip().matches("(?i)https?://\\S+");
    }

    /** The content, else the summary, else nothing. */
    Text text() {
        Element encoded = child(xml, "encoded");
        Element content = child(xml, "content");
        if (encoded != null && encoded.hasText()) {
            return new Text(body(encoded), true);
        }
        if (content != null && (content.hasText() || content.childrenSize() > 0)) {
            return new Text(body(content), true);
        }
        Element summary = child(xml, "description");
        summary = summary != null ? summary : child(xml, "summary");
        if (summary == null) {
            return new Text(new Element("body"), false);
        }
        Element body = body(summary);
        return new Text(body, body.text().length() > LONG || body.select("p").size() >= MANY);
    }

    /** By its type (RFC 4287, 3.1.1); RSS has no types, and its texts are HTML as a rule. */
    private static Element body(Element text) {
        String type = text.attr("type");
        if (type.equals("xhtml") || type.equals("application/xhtml+xml")) {
            Element body = new Element("body");
            text.children().forEach(child -> body.appendChild(child.clone()));
            return body;
        }
        String written = text.wholeText();
        boolean plain = type.equals("text")
                || type.equals("text/plain")
                || !MARKED_UP.matcher(written).find();
        return plain
                ? PlainLines.body(written)
                : Jsoup.parseBodyFragment(written).body();
    }

    private @Nullable String byline() {
        String creators = names("creator");
        if (!creators.isEmpty()) {
            return creators;
        }
        String own = authors(xml);
        return own.isEmpty() ? channel.authors() : own;
    }

    private String names(String term) {
        return Xml.children(xml, term).stream().map(Element::text).collect(Collectors.joining(", "));
    }

    static String authors(Element of) {
        return Xml.children(of, "author").stream()
                .map(Item::author)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String author(Element author) {
        String name = Xml.text(author, "name");
        if (name != null) {
            return name;
        }
        Matcher both = MAIL_AND_NAME.matcher(author.text().strip());
        if (both.matches()) {
            return both.group(1);
        }
        return author.text().indexOf('@') >= 0 ? "" : author.text();
    }

    private @Nullable String language() {
        for (Element at = xml; at != null; at = at.parent()) {
            if (at.hasAttr("xml:lang")) {
                return at.attr("xml:lang");
            }
        }
        return channel.language();
    }

    private @Nullable String first(String... terms) {
        for (String term : terms) {
            String text = Xml.text(xml, term);
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable Element child(Element parent, String name) {
        List<Element> found = Xml.children(parent, name);
        return found.isEmpty() ? null : found.get(0);
    }

    /** A title without markup, which feeds escape once or twice. */
    static @Nullable String plain(@Nullable Element title) {
        return title == null
                ? null
                : Markup.line(Jsoup.parseBodyFragment(title.text()).body());
    }
}
