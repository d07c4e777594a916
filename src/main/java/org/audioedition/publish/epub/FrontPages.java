package org.audioedition.publish.epub;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.audioedition.edition.Colophon;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Outline;
import org.audioedition.publish.XmlWriter;
import org.audioedition.quotation.Speaker;
import org.audioedition.voice.Voice;
import org.jspecify.annotations.Nullable;

/** The documents around the text: cover, contents and landmarks, and what there is to say of the edition. */
final class FrontPages {

    private final Book book;

    FrontPages(Book book) {
        this.book = book;
    }

    void cover(Writer out, String picture) throws IOException {
        String title = book.colophon().title();
        Page.write(book, out, "Cover", "", "cover", xml -> {
            xml.open("section", "epub:type", "cover", "aria-label", "Cover");
            xml.empty("img", "src", picture, "alt", "Cover of " + title, "role", "doc-cover");
            xml.close().line();
        });
    }

    void navigation(Writer out) throws IOException {
        Page.write(book, out, "Contents", "", "frontmatter", xml -> {
            xml.open("nav", "epub:type", "toc", "role", "doc-toc", "aria-label", "Contents", "id", "toc")
                    .line();
            xml.element("h1", "Contents").line().open("ol").line();
            chapters(xml, Outline.of(book.edition().chapters()));
            item(xml, "colophon.xhtml", "About this edition", null);
            xml.close().line().close().line();
            xml.open("nav", "epub:type", "landmarks", "aria-label", "Landmarks", "hidden", "hidden")
                    .line();
            xml.element("h2", "Landmarks").line().open("ol").line();
            item(xml, "cover.xhtml", "Cover", "cover");
            item(xml, "nav.xhtml#toc", "Contents", "toc");
            item(xml, "content/" + Book.id(0) + ".xhtml", "Start of the article", "bodymatter");
            item(xml, "colophon.xhtml", "About this edition", "colophon");
            xml.close().line().close().line();
        });
    }

    private void chapters(XmlWriter xml, List<Outline> outlines) throws IOException {
        for (Outline outline : outlines) {
            String to = "content/" + Book.id(outline.chapter()) + ".xhtml";
            xml.open("li").element("a", book.chapter(outline.chapter()).title(), "href", to);
            if (!outline.inside().isEmpty()) {
                xml.open("ol").line();
                chapters(xml, outline.inside());
                xml.close();
            }
            xml.close().line();
        }
    }

    private static void item(XmlWriter xml, String to, String title, @Nullable String type) throws IOException {
        xml.open("li")
                .element("a", title, "href", to, "epub:type", type)
                .close()
                .line();
    }

    void colophon(Writer out) throws IOException {
        Colophon colophon = book.colophon();
        Page.write(book, out, "About this edition", "", "backmatter", xml -> {
            xml.open("section", "epub:type", "colophon", "role", "doc-colophon", "aria-labelledby", "about")
                    .line();
            xml.element("h1", "About this edition", "id", "about").line();
            xml.element("p", colophon.title(), "dir", "auto").line();
            fact(xml, "By ", colophon.author());
            fact(xml, "Published by ", colophon.publisher());
            fact(xml, "Published on ", colophon.date());
            fact(xml, "", colophon.rights());
            fact(xml, "", colophon.disclosure());
            speakers(xml);
            fact(xml, "Made by ", colophon.generator());
            xml.close().line();
        });
    }

    private static void fact(XmlWriter xml, String before, @Nullable String fact) throws IOException {
        if (fact != null) {
            xml.element("p", before + fact, "dir", "auto").line();
        }
    }

    private void speakers(XmlWriter xml) throws IOException {
        Edition edition = book.edition();
        if (edition.quotations().speakers().isEmpty()) {
            return;
        }
        Map<String, Voice> voices = edition.cast().bySpeaker();
        xml.element("h2", "Who is quoted").line().open("ul").line();
        for (Speaker speaker : edition.quotations().speakers()) {
            Voice voice = voices.getOrDefault(speaker.id(), edition.cast().narrator());
            xml.element("li", speaker.name() + ", in the voice " + voice.id(), "dir", "auto")
                    .line();
        }
        xml.close().line();
    }
}
