package org.audioedition.publish.epub;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.audioedition.article.Block;
import org.audioedition.article.Span;
import org.audioedition.publish.HtmlElement;
import org.audioedition.publish.NoteLinks;
import org.audioedition.publish.Passage;
import org.audioedition.publish.Structure;
import org.audioedition.publish.SyncPoint;
import org.audioedition.publish.TextBlock;
import org.audioedition.publish.XmlWriter;
import org.audioedition.quotation.Quotation;
import org.jspecify.annotations.Nullable;

/** A chapter's text: an element for each block, a span with an id for each sentence, and for each word where overlays follow words. */
final class ChapterDocument {

    private final Book book;
    private final boolean words;
    private final NoteLinks links;

    ChapterDocument(Book book, boolean words) {
        this.book = book;
        this.words = words;
        this.links = NoteLinks.of(book.edition());
    }

    void write(int chapter, Writer out) throws IOException {
        String title = book.chapter(chapter).title();
        Page.write(book, out, title, "../", "bodymatter", xml -> {
            xml.open(
                    "section",
                    "epub:type",
                    "chapter",
                    "role",
                    "doc-chapter",
                    "aria-label",
                    title,
                    "id",
                    Book.id(chapter));
            xml.line();
            for (Structure<TextBlock> part : book.structure(chapter)) {
                part(part, null, xml);
            }
            xml.close().line();
        });
    }

    private void part(Structure<TextBlock> part, Structure.@Nullable Kind within, XmlWriter xml) throws IOException {
        if (part instanceof Structure.Leaf<TextBlock> leaf) {
            block(leaf.block(), within, xml);
        } else if (part instanceof Structure.Group<TextBlock> group) {
            xml.open(group.kind().html(), "id", Book.id(group), "class", style(group))
                    .line();
            for (Structure<TextBlock> inner : group.parts()) {
                part(inner, group.kind(), xml);
            }
            xml.close().line();
        }
    }

    private void block(TextBlock block, Structure.@Nullable Kind within, XmlWriter xml) throws IOException {
        boolean set = block.block() instanceof Block.BlockQuote;
        if (set) {
            xml.open("blockquote");
        }
        xml.open(
                HtmlElement.of(block.block(), within),
                "id",
                block.id(),
                "class",
                block.block().kind(),
                "dir",
                "auto",
                "epub:type",
                Book.semantics(block.block()),
                "role",
                block.block() instanceof Block.Footnote ? "doc-footnote" : null);
        cells(block, xml);
        xml.close();
        if (set) {
            xml.close();
        }
        xml.line();
    }

    private void cells(TextBlock block, XmlWriter xml) throws IOException {
        boolean row = block.block() instanceof Block.TableRow;
        for (List<Integer> cell : block.cells()) {
            if (row) {
                HtmlElement.openCell(block.block(), xml);
            }
            for (int index : cell) {
                passage(block.passages().get(index), xml);
            }
            if (row) {
                xml.close();
            }
        }
    }

    /** The numbers of a list that is read are said, and stand in its items. */
    private static @Nullable String style(Structure.Group<TextBlock> group) {
        return group.kind() == Structure.Kind.NUMBERED_LIST && group.first().isHeard() ? "said" : null;
    }

    private void passage(Passage passage, XmlWriter xml) throws IOException {
        SyncPoint point = passage.point();
        if (point == null) {
            text(passage.span(), xml);
            return;
        }
        // Words that stand nowhere in the article keep apart from those that do.
        String apart = passage.isAdded() ? " " : "";
        xml.text(apart).open("span", "id", point.id(), "class", style(passage));
        List<WordClip> clips = words ? WordClip.of(point) : List.of();
        if (passage.isAdded()) {
            xml.text(passage.text());
        } else if (clips.isEmpty()) {
            text(passage.span(), xml);
        } else {
            words(clips, point.sentence().span(), xml);
        }
        xml.close().text(apart);
    }

    private void words(List<WordClip> clips, Span sentence, XmlWriter xml) throws IOException {
        String text = book.edition().article().text();
        int at = sentence.start();
        for (WordClip clip : clips) {
            text(new Span(at, clip.span().start()), xml);
            xml.element("span", clip.span().of(text), "id", clip.id());
            at = clip.span().end();
        }
        text(new Span(at, sentence.end()), xml);
    }

    /** Written text, with its marks as references to notes (DPUB-ARIA 1.1, doc-noteref). */
    private void text(Span span, XmlWriter xml) throws IOException {
        links.write(
                span,
                xml,
                note -> xml.open("a", "href", book.address(note), "epub:type", "noteref", "role", "doc-noteref"));
    }

    private String style(Passage passage) {
        SyncPoint point = passage.point();
        String quotation = point == null ? null : point.sentence().quotation();
        Quotation quoted = book.edition().quotations().byId().get(quotation);
        if (passage.isAdded()) {
            return "added";
        }
        return quoted != null && quoted.kind().isSpeech() ? "speech" : "sentence";
    }
}
