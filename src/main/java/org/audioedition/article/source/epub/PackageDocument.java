package org.audioedition.article.source.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.audioedition.article.source.Archive;
import org.audioedition.article.source.Masthead;
import org.audioedition.article.source.Masthead.Fact;
import org.audioedition.article.source.SourceException;
import org.audioedition.article.source.markup.Xml;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A book's package document (EPUB 3.3, 5): what it says of the book, and the order in which its documents are read. */
final class PackageDocument {

    private static final String CONTAINER = "META-INF/container.xml";

    private final String path;
    private final Document xml;
    private final Map<String, Element> manifest = new HashMap<>();

    private PackageDocument(String path, Document xml) {
        this.path = path;
        this.xml = xml;
        for (Element item : Xml.all(xml, "item")) {
            manifest.putIfAbsent(item.attr("id"), item);
        }
    }

    static PackageDocument of(Archive book) throws SourceException {
        byte[] container = book.file(CONTAINER);
        if (container == null) {
            throw broken("it has no " + CONTAINER);
        }
        String path = Xml.all(Xml.parse(container), "rootfile").stream()
                .map(root -> root.attr("full-path"))
                .findFirst()
                .orElse("");
        byte[] file = book.file(path);
        if (file == null) {
            throw broken("it has no package document");
        }
        return new PackageDocument(path, Xml.parse(file));
    }

    static SourceException broken(String why) {
        return new SourceException("ART-EPUB", "this is no whole EPUB: " + why + "; get or make the book again");
    }

    /**
     * A document in the reading order.
     *
     * @param path its name in the archive
     * @param linear whether it is read in its turn, and not only when something leads to it
     */
    record Part(String path, boolean linear) {}

    /** The reading order, without what the archive could not name. */
    List<Part> spine() {
        List<Part> spine = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Element reference : Xml.all(xml, "itemref")) {
            String part = file(manifest.get(reference.attr("idref")));
            if (part != null && seen.add(part)) {
                spine.add(new Part(part, !reference.attr("linear").equals("no")));
            }
        }
        return spine;
    }

    /** The navigation document of EPUB 3, or null. */
    @Nullable
    String navigation() {
        return manifest.values().stream()
                .filter(item -> item.attr("properties").matches("(?:.*\\s)?nav(?:\\s.*)?"))
                .map(this::file)
                .filter(file -> file != null)
                .findFirst()
                .orElse(null);
    }

    /** The table of contents of EPUB 2, or null. */
    @Nullable
    String ncx() {
        return Xml.all(xml, "spine").stream()
                .map(spine -> file(manifest.get(spine.attr("toc"))))
                .filter(file -> file != null)
                .findFirst()
                .orElse(null);
    }

    /** What EPUB 2 says its documents are, by file: {@code cover}, {@code toc}. */
    Map<String, String> guide() {
        Map<String, String> guide = new HashMap<>();
        for (Element reference : Xml.all(xml, "reference")) {
            String file = Paths.resolve(path, reference.attr("href"));
            if (file != null) {
                guide.putIfAbsent(file, reference.attr("type"));
            }
        }
        return guide;
    }

    /** Whether this program made the book. */
    boolean isOurs() {
        return Xml.all(xml, "meta").stream()
                .anyMatch(meta -> meta.attr("name").equals("generator")
                        && meta.attr("content").startsWith("audio-edition "));
    }

    Masthead masthead() {
        return Masthead.empty()
                .with(Fact.TITLE, first("title"))
                .with(Fact.BYLINE, authors())
                .with(Fact.PUBLISHED, published())
                .with(Fact.LANGUAGE, first("language"))
                .with(Fact.PUBLISHER, first("publisher"))
                .with(Fact.RIGHTS, first("rights"));
    }

    private @Nullable String first(String term) {
        return Xml.all(xml, term).stream().findFirst().map(Element::text).orElse(null);
    }

    /** The creators that are authors, or of whom nothing is said. */
    private String authors() {
        Map<String, String> roles = Xml.all(xml, "meta").stream()
                .filter(meta -> meta.attr("property").equals("role"))
                .collect(Collectors.toMap(meta -> meta.attr("refines"), Element::text, (one, other) -> one));
        return Xml.all(xml, "creator").stream()
                .filter(creator -> {
                    String role = roles.getOrDefault("#" + creator.id(), creator.attr("opf:role"));
                    return role.isEmpty() || role.equals("aut");
                })
                .map(Element::text)
                .collect(Collectors.joining(", "));
    }

    private @Nullable String published() {
        List<Element> dates = Xml.all(xml, "date");
        return dates.stream()
                .filter(date -> date.attr("opf:event").equals("publication"))
                .findFirst()
                .or(() -> dates.stream().findFirst())
                .map(Element::text)
                .orElse(null);
    }

    private @Nullable String file(@Nullable Element item) {
        return item == null ? null : Paths.resolve(path, item.attr("href"));
    }
}
