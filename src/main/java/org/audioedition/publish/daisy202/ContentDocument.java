package org.audioedition.publish.daisy202;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.audioedition.article.Block;
import org.audioedition.edition.Edition;
import org.audioedition.publish.HeadingLevels;
import org.audioedition.publish.Passage;
import org.audioedition.publish.SyncPoint;
import org.audioedition.publish.TextBlock;
import org.audioedition.publish.TextDirection;
import org.audioedition.publish.TextFlow;
import org.audioedition.publish.XmlWriter;

/** The text, {@code content.html}: every character of the article, and a span with an id for everything that is heard. */
final class ContentDocument {

    static final String NAME = "content.html";

    private final Edition edition;
    private final HeadingLevels levels = new HeadingLevels();

    ContentDocument(Edition edition) {
        this.edition = edition;
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
            for (TextBlock block : flow.get(i)) {
                block(block, xml);
            }
            xml.close().line();
        }
    }

    private void block(TextBlock block, XmlWriter xml) throws IOException {
        boolean set = block.block() instanceof Block.BlockQuote;
        if (set) {
            xml.open("blockquote");
        }
        xml.open(
                element(block.block()),
                "class",
                block.block().kind(),
                "id",
                block.id(),
                "dir",
                TextDirection.ofText(block.block().span().of(edition.article().text())));
        for (int i = 0; i < block.passages().size(); i++) {
            Passage passage = block.passages().get(i);
            SyncPoint point = passage.point();
            if (point == null) {
                xml.text(block.shown(i));
            } else {
                xml.element(
                        "span", block.shown(i), "class", passage.isAdded() ? "added" : "sentence", "id", point.id());
            }
        }
        xml.close();
        if (set) {
            xml.close();
        }
        xml.line();
    }

    private String element(Block block) {
        return block instanceof Block.Heading heading ? "h" + levels.next(heading.level()) : "p";
    }
}
