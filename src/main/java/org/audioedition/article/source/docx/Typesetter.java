package org.audioedition.article.source.docx;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.source.Dropped;
import org.audioedition.article.source.markup.Markup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Puts finished paragraphs where they belong: among headings, quotations, nested lists. */
final class Typesetter {

    private final Styles styles;
    private final Numbering numbering;
    private final List<Dropped> dropped = new ArrayList<>();
    private @Nullable Element title;

    Typesetter(Styles styles, Numbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    List<Dropped> dropped() {
        return dropped;
    }

    /** The paragraph with the style of a title, or null. */
    @Nullable
    Element title() {
        return title;
    }

    void set(Paragraph paragraph, Element into) {
        if (!paragraph.isEmpty()) {
            set(paragraph.style(styles), paragraph.line(), into);
        }
        paragraph.followers().forEach(into::appendChild);
    }

    private void set(Styles.Style style, Element line, Element into) {
        Kind kind = Kind.of(style.name());
        Integer outline = style.outline();
        String list = style.list();
        if (kind == Kind.CONTENTS) {
            dropped.add(new Dropped("contents", Markup.line(line)));
        } else if (outline != null && outline >= 0 && outline < Styles.NO_LEVEL && kind != Kind.TITLE) {
            into.appendChild(line.tagName("h" + Math.min(6, outline + 1)));
        } else if (list != null && !list.equals("0") && kind == Kind.PARAGRAPH) {
            item(line, list, style.depth(), into);
        } else {
            plain(kind, line, into);
        }
    }

    private void plain(Kind kind, Element line, Element into) {
        switch (kind) {
            case TITLE -> {
                into.appendChild(line.tagName(title == null ? "h1" : "p"));
                title = title == null ? line : title;
            }
            case QUOTE -> last(into, "blockquote").appendChild(line);
            case CAPTION -> into.appendElement("figure").appendChild(line.tagName("figcaption"));
            case CODE -> into.appendChild(line.tagName("pre"));
            case BYLINE -> into.appendChild(line.addClass("byline"));
            case DATE -> into.appendChild(line.addClass("date"));
            case DECK -> into.appendChild(line.addClass("deck"));
            default -> into.appendChild(line);
        }
    }

    private static Element last(Element into, String name) {
        Element last = into.lastElementChild();
        return last != null && last.normalName().equals(name) ? last : into.appendElement(name);
    }

    private void item(Element line, String list, int depth, Element into) {
        int number = numbering.next(list, depth);
        String name = number > 0 ? "ol" : "ul";
        Element at = lastList(into, name, list);
        for (int i = 0; i < depth && at.lastElementChild() != null; i++) {
            Element outer = at.lastElementChild();
            at = lastList(outer, i == depth - 1 ? name : "ul", list);
        }
        Element item = at.appendElement("li");
        if (number > 0) {
            item.attr("value", String.valueOf(number));
        }
        List<Node> content = new ArrayList<>(line.childNodes());
        content.forEach(item::appendChild);
    }

    /** The list at the end of an element, or a new one when that is another. */
    private static Element lastList(Element into, String name, String list) {
        Element last = into.lastElementChild();
        boolean same = last != null
                && last.normalName().matches("[uo]l")
                && last.attr("class").equals(list);
        return last != null && same ? last : into.appendElement(name).attr("class", list);
    }
}
