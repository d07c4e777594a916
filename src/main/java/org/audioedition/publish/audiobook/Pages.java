package org.audioedition.publish.audiobook;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.audioedition.article.Block;
import org.audioedition.edition.Colophon;
import org.audioedition.edition.Edition;
import org.audioedition.publish.HtmlElement;
import org.audioedition.publish.Outline;
import org.audioedition.publish.Passage;
import org.audioedition.publish.PlainText;
import org.audioedition.publish.Structure;
import org.audioedition.publish.TextBlock;
import org.audioedition.publish.TextDirection;
import org.audioedition.publish.XmlWriter;
import org.audioedition.timeline.TimedChapter;
import org.jspecify.annotations.Nullable;

/** The pages of an audiobook: the entry page with the contents, and a transcript for each chapter. */
final class Pages {

    private final Edition edition;

    Pages(Edition edition) {
        this.edition = edition;
    }

    private interface Body {
        void write(XmlWriter xml) throws IOException;
    }

    /** HTML 5 in its XML clothes: it is read as either. */
    private void page(Writer out, String title, @Nullable String manifest, Body body) throws IOException {
        String language = edition.metadata().language();
        XmlWriter html = XmlWriter.html(out);
        html.open("html", "lang", language, "dir", TextDirection.of(language)).line();
        html.open("head").empty("meta", "charset", "utf-8");
        html.element("title", PlainText.line(title));
        html.empty("meta", "name", "viewport", "content", "width=device-width");
        if (manifest != null) {
            html.empty("link", "rel", "publication", "href", manifest);
        }
        html.close().line().open("body").line();
        body.write(html);
        html.close().line().close();
        html.end();
    }

    void entry(Writer out, String cover) throws IOException {
        Colophon colophon = edition.colophon();
        page(out, colophon.title(), Manifest.NAME, html -> {
            html.open("main").line();
            html.element("h1", colophon.title(), "dir", "auto").line();
            html.empty("img", "src", cover, "alt", "Cover of " + colophon.title(), "width", "320", "height", "320");
            html.line();
            fact(html, "By ", colophon.author());
            fact(html, "Published by ", colophon.publisher());
            fact(html, "Published on ", colophon.date());
            fact(html, "", colophon.rights());
            fact(html, "", colophon.disclosure());
            contents(html);
            html.close().line();
        });
    }

    private static void fact(XmlWriter html, String before, @Nullable String fact) throws IOException {
        if (fact != null) {
            html.element("p", before + fact, "dir", "auto").line();
        }
    }

    private void contents(XmlWriter html) throws IOException {
        html.open("nav", "role", "doc-toc", "aria-label", "Contents").line();
        html.element("h2", "Contents").line().open("ol").line();
        chapters(html, Outline.of(edition.chapters()));
        html.close().line().close().line();
    }

    private void chapters(XmlWriter html, List<Outline> outlines) throws IOException {
        for (Outline outline : outlines) {
            TimedChapter chapter = edition.chapters().get(outline.chapter());
            html.open("li").element("a", chapter.title(), "href", AudiobookForm.sound(outline.chapter()));
            if (!outline.inside().isEmpty()) {
                html.open("ol").line();
                chapters(html, outline.inside());
                html.close();
            }
            html.close().line();
        }
    }

    void chapter(int index, List<TextBlock> blocks, Writer out) throws IOException {
        page(out, edition.chapters().get(index).title(), null, html -> {
            html.open("main").line();
            for (Structure<TextBlock> part : Structure.of(blocks, TextBlock::block)) {
                part(part, null, html);
            }
            html.close().line();
        });
    }

    private static void part(Structure<TextBlock> part, Structure.@Nullable Kind within, XmlWriter html)
            throws IOException {
        if (part instanceof Structure.Leaf<TextBlock> leaf) {
            block(leaf.block(), within, html);
        } else if (part instanceof Structure.Group<TextBlock> group) {
            html.open(group.kind().html()).line();
            for (Structure<TextBlock> inner : group.parts()) {
                part(inner, group.kind(), html);
            }
            html.close().line();
        }
    }

    private static void block(TextBlock block, Structure.@Nullable Kind within, XmlWriter html) throws IOException {
        boolean quoted = block.block() instanceof Block.BlockQuote;
        String element = quoted ? "blockquote" : HtmlElement.of(block.block(), within);
        html.open(element, "id", block.id(), "dir", "auto");
        for (List<Integer> cell : block.cells()) {
            if (block.block() instanceof Block.TableRow) {
                HtmlElement.openCell(block.block(), html);
            }
            for (int index : cell) {
                Passage passage = block.passages().get(index);
                html.text(passage.isAdded() ? " (" + passage.text() + ") " : passage.text());
            }
            if (block.block() instanceof Block.TableRow) {
                html.close();
            }
        }
        html.close().line();
    }
}
