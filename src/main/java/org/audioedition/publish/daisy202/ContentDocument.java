package org.audioedition.publish.daisy202;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.audioedition.article.Block;
import org.audioedition.article.Span;
import org.audioedition.edition.Edition;
import org.audioedition.publish.HeadingLevels;
import org.audioedition.publish.HtmlElement;
import org.audioedition.publish.NoteLinks;
import org.audioedition.publish.Passage;
import org.audioedition.publish.Structure;
import org.audioedition.publish.SyncPoint;
import org.audioedition.publish.TextBlock;
import org.audioedition.publish.TextDirection;
import org.audioedition.publish.TextFlow;
import org.audioedition.publish.XmlWriter;
import org.jspecify.annotations.Nullable;

/** The text, {@code content.html}: every character of the article, and a span with an id for everything that is heard. */
final class ContentDocument {

    static final String NAME = "content.html";

    private final Edition edition;
    private final NoteLinks links;
    private final HeadingLevels levels = new HeadingLevels();

    ContentDocument(Edition edition) {
        this.edition = edition;
        this.links = NoteLinks.of(edition);
    }

    void write(Writer out) throws IOException {
        Page.write(edition.colophon(), out, xml -> Page.meta(xml, "dc:format", Page.FORMAT), this::text);
    }

    private void text(XmlWriter xml) throws IOException {
        List<List<TextBlock>> flow = TextFlow.byChapter(edition);
        for (int i = 0; i < flow.size(); i++) {
            // A chapter of mere tones has no text that its clip could stand beside; its place in the text has to do.
            xml.open("div", "class", "chapter", "id", edition.chapters().get(i).id())
                    .line();
            for (Structure<TextBlock> part : Structure.of(flow.get(i), TextBlock::block)) {
                part(part, null, xml);
            }
            xml.close().line();
        }
    }

    private void part(Structure<TextBlock> part, Structure.@Nullable Kind within, XmlWriter xml) throws IOException {
        if (part instanceof Structure.Leaf<TextBlock> leaf) {
            block(leaf.block(), within, xml);
        } else if (part instanceof Structure.Group<TextBlock> group) {
            boolean figure = group.kind() == Structure.Kind.FIGURE;
            xml.open(figure ? "div" : group.kind().html(), "class", group.kind().term())
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
                element(block.block(), within),
                "class",
                block.block().kind(),
                "id",
                block.id(),
                "dir",
                TextDirection.ofText(block.block().span().of(edition.article().text())));
        boolean row = block.block() instanceof Block.TableRow;
        for (List<Integer> cell : block.cells()) {
            if (row) {
                HtmlElement.openCell(block.block(), xml);
            }
            for (int index : cell) {
                passage(block, index, xml);
            }
            if (row) {
                xml.close();
            }
        }
        xml.close();
        if (set) {
            xml.close();
        }
        xml.line();
    }

    private void passage(TextBlock block, int index, XmlWriter xml) throws IOException {
        Passage passage = block.passages().get(index);
        SyncPoint point = passage.point();
        if (point == null) {
            text(passage.span(), xml);
        } else if (passage.isAdded()) {
            xml.element("span", block.shown(index), "class", "added", "id", point.id());
        } else {
            xml.open("span", "class", "sentence", "id", point.id());
            text(passage.span(), xml);
            xml.close();
        }
    }

    private void text(Span span, XmlWriter xml) throws IOException {
        links.write(span, xml, note -> xml.open("a", "href", "#" + note, "class", "noteref"));
    }

    private String element(Block block, Structure.@Nullable Kind within) {
        if (block instanceof Block.Heading heading) {
            return "h" + levels.next(heading.level());
        }
        // XHTML 1.0 has no elements for what stands aside, nor for what stands under a picture.
        return switch (HtmlElement.of(block, within)) {
            case "aside" -> "div";
            case "figcaption" -> "p";
            default -> HtmlElement.of(block, within);
        };
    }
}
