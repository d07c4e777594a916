package org.audioedition.publish.audiobook;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.audioedition.article.Block;
import org.audioedition.edition.Colophon;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Passage;
import org.audioedition.publish.PlainText;
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
        for (int i = 0; i < edition.chapters().size(); i++) {
            TimedChapter chapter = edition.chapters().get(i);
            html.open("li")
                    .element("a", chapter.title(), "href", AudiobookForm.sound(i))
                    .close()
                    .line();
        }
        html.close().line().close().line();
    }

    void chapter(int index, List<TextBlock> blocks, Writer out) throws IOException {
        page(out, edition.chapters().get(index).title(), null, html -> {
            html.open("main").line();
            for (TextBlock block : blocks) {
                String element = element(block.block());
                html.open(element, "id", block.id(), "dir", "auto");
                for (Passage passage : block.passages()) {
                    html.text(passage.isAdded() ? " (" + passage.text() + ") " : passage.text());
                }
                html.close().line();
            }
            html.close().line();
        });
    }

    private static String element(Block block) {
        if (block instanceof Block.Heading heading) {
            return "h" + heading.level();
        }
        return block instanceof Block.BlockQuote ? "blockquote" : "p";
    }
}
