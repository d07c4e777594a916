package org.audioedition.article.source.feed;

import org.audioedition.article.source.markup.Xml;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of all its items; read once, for a feed may have thousands.
 *
 * @param title its name, or null
 * @param language a BCP 47 tag, or null
 * @param rights who may do what with it, or null
 * @param authors who wrote all of it, or nothing
 */
record Channel(
        @Nullable String title,
        @Nullable String language,
        @Nullable String rights,
        String authors) {

    static Channel of(Element feed) {
        String copyright = Xml.text(feed, "copyright");
        return new Channel(
                Item.plain(Xml.children(feed, "title").stream().findFirst().orElse(null)),
                Xml.text(feed, "language"),
                copyright != null ? copyright : Xml.text(feed, "rights"),
                Item.authors(feed));
    }
}
