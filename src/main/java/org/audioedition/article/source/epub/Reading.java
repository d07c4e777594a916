package org.audioedition.article.source.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audioedition.article.source.Dropped;
import org.audioedition.article.source.markup.Markup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a book put into one tree, in their order: ids are made distinct and references follow, so that a note
 * in another document is found.
 */
final class Reading {

    private final Element whole = new Element("body");
    private final List<Dropped> dropped = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final String title;

    /** @param title the book's, or nothing */
    Reading(List<PackageDocument.Part> spine, String title) {
        this.title = title;
        spine.forEach(part -> places.put(part.path(), places.size()));
    }

    Element whole() {
        return whole;
    }

    List<Dropped> dropped() {
        return dropped;
    }

    /** Leaves a part out. */
    void drop(String reason, Element part) {
        String text = Markup.line(part);
        if (!text.isEmpty()) {
            dropped.add(new Dropped(reason, text));
        }
    }

    /**
     * Adds a document.
     *
     * @param body its body, which is used up
     * @param name what the table of contents calls it, or null
     */
    void add(String path, Element body, @Nullable String name) {
        for (Element element : body.getAllElements()) {
            if (Types.isPageBreak(element)) {
                drop("page number", element);
                element.remove();
            } else {
                rename(element, path);
            }
        }
        boolean untitled = body.selectFirst("h1, h2, h3, h4, h5, h6") == null
                && !Markup.line(body).isEmpty();
        if (untitled && name != null && !name.equalsIgnoreCase(title)) {
            body.prependElement("h1").text(name);
        }
        Element section = whole.appendElement("section");
        List<Node> nodes = new ArrayList<>(body.childNodes());
        nodes.forEach(section::appendChild);
    }

    private void rename(Element element, String path) {
        if (!element.id().isEmpty()) {
            element.id(places.get(path) + "-" + element.id());
        }
        String reference = element.attr("href");
        int fragment = reference.indexOf('#');
        if (fragment >= 0) {
            String target = Paths.resolve(path, reference);
            Integer place = target == null ? null : places.get(target);
            element.attr("href", place == null ? "" : "#" + place + "-" + reference.substring(fragment + 1));
        }
    }
}
