package org.audioedition.article.source.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * XML as readers need it: whatever prefixes it has, also when it is not well-formed. No entity of its own is ever
 * replaced and nothing that it names is fetched.
 */
public final class Xml {

    private Xml() {}

    /** The tree; its charset by byte order mark, declaration, else UTF-8. */
    public static Document parse(byte[] file) {
        return parse(file, null);
    }

    /** The tree; {@code charset} is what its carrier said, or null. */
    public static Document parse(byte[] file, @Nullable String charset) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(file), charset, "", Parser.xmlParser());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }

    /** An element's name without its prefix, in lower case. */
    public static String name(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** All elements of a name, whatever their prefix, in document order. */
    public static List<Element> all(Element root, String name) {
        return root.stream().filter(element -> name(element).equals(name)).toList();
    }

    /** The children of a name, whatever their prefix. */
    public static List<Element> children(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> name(child).equals(name))
                .toList();
    }

    /** The text of the first child of a name; null when there is none. */
    public static @Nullable String text(Element parent, String name) {
        return children(parent, name).stream().findFirst().map(Element::text).orElse(null);
    }
}
