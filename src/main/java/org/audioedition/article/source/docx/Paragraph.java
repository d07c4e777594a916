package org.audioedition.article.source.docx;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A paragraph while it is read: its text as inline elements, and what is said of it as a whole. */
final class Paragraph {

    private final Element line = new Element("p");
    private final List<Element> followers = new ArrayList<>();
    private @Nullable String style;
    private @Nullable Integer outline;
    private @Nullable String list;
    private int depth;
    private boolean goesOn;

    /** A property of the whole (ECMA-376-1, 17.3.1). */
    void property(Part.Tag tag) {
        switch (tag.name()) {
            case "pStyle" -> style = tag.value();
            case "outlineLvl" -> outline = tag.number(Styles.NO_LEVEL);
            case "numId" -> list = tag.value();
            case "ilvl" -> depth = tag.number(0);
            default -> {}
        }
    }

    /** Begins, also where it goes on with one whose end was deleted. */
    void begin() {
        goesOn = false;
    }

    /** Says that its end was deleted, so that the next paragraph goes on with it. */
    void goOn() {
        goesOn = true;
    }

    boolean goesOn() {
        return goesOn;
    }

    Element line() {
        return line;
    }

    /** Boxes that hang on it and stand after it. */
    List<Element> followers() {
        return followers;
    }

    /** Its style with what it says itself of level and list. */
    Styles.Style style(Styles styles) {
        Styles.Style its = styles.resolved(style);
        return new Styles.Style(
                its.name(),
                null,
                outline != null ? outline : its.outline(),
                list != null ? list : its.list(),
                list != null ? depth : its.depth());
    }

    void text(String characters, boolean raised) {
        (raised ? line.appendElement("sup") : line).appendChild(new TextNode(characters));
    }

    void lineBreak() {
        line.appendElement("br");
    }

    void picture(String words) {
        line.appendElement("img").attr("alt", words);
    }

    void formula(String words) {
        line.appendElement("math").text(words);
    }

    void note(String id, int number) {
        line.appendElement("a")
                .attr("role", "doc-noteref")
                .attr("href", "#" + id)
                .text(String.valueOf(number));
    }

    void follow(Element box) {
        followers.add(box);
    }

    boolean isEmpty() {
        return !line.hasText() && line.selectFirst("img, math") == null;
    }
}
