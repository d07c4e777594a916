package org.audioedition.publish.epub;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.audioedition.publish.Passage;
import org.audioedition.publish.SmilClock;
import org.audioedition.publish.Structure;
import org.audioedition.publish.SyncPoint;
import org.audioedition.publish.TextBlock;
import org.audioedition.publish.XmlWriter;

/** A chapter's media overlay document (EPUB 3.3, 9.2): a sequence for each block, a pair for each sentence or word. */
final class Overlay {

    private final Book book;
    private final boolean words;

    Overlay(Book book, boolean words) {
        this.book = book;
        this.words = words;
    }

    void write(int chapter, Writer out) throws IOException {
        XmlWriter xml = new XmlWriter(out, null);
        xml.open(
                "smil",
                "xmlns",
                "http://www.w3.org/ns/SMIL",
                "xmlns:epub",
                "http://www.idpf.org/2007/ops",
                "version",
                "3.0");
        xml.line().open("body").line();
        for (Structure<TextBlock> part : book.structure(chapter)) {
            part(chapter, part, xml);
        }
        xml.close().line().close();
        xml.end();
    }

    /** What a listener may leave or skip has a sequence that says what it is (EPUB 3.3, 9.4). */
    private void part(int chapter, Structure<TextBlock> part, XmlWriter xml) throws IOException {
        if (!part.holds(TextBlock::isHeard)) {
            return;
        }
        if (part instanceof Structure.Leaf<TextBlock> leaf) {
            block(chapter, leaf.block(), xml);
        } else if (part instanceof Structure.Group<TextBlock> group) {
            String id = Book.id(group);
            xml.open(
                    "seq",
                    "id",
                    "s-" + id,
                    "epub:textref",
                    text(chapter, id),
                    "epub:type",
                    group.kind().term());
            xml.line();
            for (Structure<TextBlock> inner : group.parts()) {
                part(chapter, inner, xml);
            }
            xml.close().line();
        }
    }

    private void block(int chapter, TextBlock block, XmlWriter xml) throws IOException {
        xml.open(
                "seq",
                "id",
                "s-" + block.id(),
                "epub:textref",
                text(chapter, block.id()),
                "epub:type",
                Book.semantics(block.block()));
        xml.line();
        for (Passage passage : block.passages()) {
            SyncPoint point = passage.point();
            if (point != null) {
                point(chapter, point, xml);
            }
        }
        xml.close().line();
    }

    private void point(int chapter, SyncPoint point, XmlWriter xml) throws IOException {
        List<WordClip> clips = words ? WordClip.of(point) : List.of();
        if (clips.isEmpty()) {
            pair(chapter, point.id(), point.begin(), point.end(), xml);
            return;
        }
        xml.open("seq", "id", "s-" + point.id(), "epub:textref", text(chapter, point.id()))
                .line();
        for (WordClip clip : clips) {
            pair(chapter, clip.id(), clip.begin(), clip.end(), xml);
        }
        xml.close().line();
    }

    private void pair(int chapter, String id, long begin, long end, XmlWriter xml) throws IOException {
        xml.open("par", "id", "p-" + id);
        xml.empty("text", "src", text(chapter, id));
        xml.empty(
                "audio",
                "src",
                "../audio/" + Book.id(chapter) + ".mp3",
                "clipBegin",
                SmilClock.seconds(book.milliseconds(chapter, begin)),
                "clipEnd",
                SmilClock.seconds(book.milliseconds(chapter, end)));
        xml.close().line();
    }

    private static String text(int chapter, String id) {
        return Book.id(chapter) + ".xhtml#" + id;
    }
}
