package org.audioedition.publish.daisy3;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.audioedition.article.Block;
import org.audioedition.article.Span;
import org.audioedition.edition.Colophon;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Imprint;
import org.audioedition.publish.NoteLinks;
import org.audioedition.publish.Passage;
import org.audioedition.publish.Skippable;
import org.audioedition.publish.Structure;
import org.audioedition.publish.SyncPoint;
import org.audioedition.publish.TalkingChapter;
import org.audioedition.publish.TalkingChapter.Clip;
import org.audioedition.publish.TalkingChapter.Stretch;
import org.audioedition.publish.TextBlock;
import org.audioedition.publish.TextDirection;
import org.audioedition.publish.TextFlow;
import org.audioedition.publish.XmlWriter;
import org.jspecify.annotations.Nullable;

/**
 * The text as DTBook 2005-3 (Z39.86-2005, 4). The front matter names title and author; the body matter has every character of the
 * article: {@code level1} is the article, a deeper level a section, and a span with an id is something that is heard.
 */
final class TextDocument {

    static final String NAME = "text.xml";

    static final String NAMESPACE = "http://www.daisy.org/z3986/2005/dtbook/";

    private static final String DOCTYPE = "<!DOCTYPE dtbook PUBLIC \"-//NISO//DTD dtbook 2005-3//EN\"\n"
            + "  \"http://www.daisy.org/z3986/2005/dtbook-2005-3.dtd\">";

    private final Edition edition;
    private final NoteLinks links;
    private final Map<String, String> pairs = new HashMap<>();
    private final Map<String, String> sequences = new HashMap<>();

    TextDocument(Edition edition, List<TalkingChapter> chapters) {
        this.edition = edition;
        this.links = NoteLinks.of(edition);
        for (TalkingChapter chapter : chapters) {
            for (Clip clip : chapter.clips()) {
                pairs.put(clip.id(), chapter.pair(clip));
            }
            chapter.structure().forEach(part -> addSequences(part, chapter));
        }
    }

    /** Keeps where lists and tables are played, by the first clip of each. */
    private void addSequences(Structure<Stretch> part, TalkingChapter chapter) {
        if (part instanceof Structure.Group<Stretch> group) {
            if (group.kind().isEscapable()) {
                String first = group.first().clips().get(0).id();
                sequences.put(first, chapter.smil() + "#" + Smil.sequenceId(group));
            }
            group.parts().forEach(inner -> addSequences(inner, chapter));
        }
    }

    void write(Writer out) throws IOException {
        Colophon colophon = edition.colophon();
        XmlWriter xml = new XmlWriter(out, DOCTYPE);
        xml.open("dtbook", "xmlns", NAMESPACE, "version", "2005-3", "xml:lang", colophon.language())
                .line();
        head(xml, colophon);
        xml.open("book").line().open("frontmatter");
        name(xml, "doctitle", colophon.title());
        if (colophon.author() != null) {
            name(xml, "docauthor", colophon.author());
        }
        xml.close().line().open("bodymatter");
        body(xml);
        xml.close().line().close().line().close();
        xml.end();
    }

    private static void head(XmlWriter xml, Colophon colophon) throws IOException {
        Imprint imprint = Imprint.of(colophon);
        xml.open("head").line();
        meta(xml, "dtb:uid", colophon.identifier());
        meta(xml, "dc:Title", colophon.title());
        meta(xml, "dc:Creator", imprint.creator());
        meta(xml, "dc:Publisher", imprint.publisher());
        meta(xml, "dc:Date", imprint.date());
        meta(xml, "dc:Identifier", colophon.identifier());
        meta(xml, "dc:Language", colophon.language());
        meta(xml, "dc:Description", colophon.disclosure());
        meta(xml, "dtb:generator", colophon.generator());
        xml.close().line();
    }

    private static void meta(XmlWriter xml, String name, String content) throws IOException {
        xml.empty("meta", "name", name, "content", content).line();
    }

    private static void name(XmlWriter xml, String element, String name) throws IOException {
        xml.element(element, name, "dir", TextDirection.ofText(name));
    }

    private void body(XmlWriter xml) throws IOException {
        Levels levels = new Levels(xml);
        List<List<TextBlock>> flow = TextFlow.byChapter(edition);
        for (int i = 0; i < flow.size(); i++) {
            String id = edition.chapters().get(i).id();
            if (pairs.containsKey(id)) {
                // A chapter of mere tones has no text that its clip could stand beside; its place in the text has to
                // do.
                levels.text();
                xml.open("p", "id", id, "smilref", pairs.get(id)).close();
            }
            for (Structure<TextBlock> part : Structure.of(flow.get(i), TextBlock::block)) {
                if (part.first().block() instanceof Block.Heading heading) {
                    element(part.first(), "h" + levels.heading(heading.level()), xml);
                } else {
                    levels.text();
                    part(part, null, xml);
                }
            }
        }
        levels.end();
    }

    private void part(Structure<TextBlock> part, Structure.@Nullable Kind within, XmlWriter xml) throws IOException {
        if (part instanceof Structure.Leaf<TextBlock> leaf) {
            block(leaf.block(), within, xml);
        } else if (part instanceof Structure.Group<TextBlock> group) {
            open(group, xml);
            for (Structure<TextBlock> inner : group.parts()) {
                part(inner, group.kind(), xml);
            }
            xml.close();
        }
    }

    private void open(Structure.Group<TextBlock> group, XmlWriter xml) throws IOException {
        String sequence = sequence(group);
        switch (group.kind()) {
            case LIST -> xml.open("list", "type", "ul", "smilref", sequence);
            // Where its items are read, their numbers stand in the text.
            case NUMBERED_LIST -> xml.open("list", "type", group.first().isHeard() ? "pl" : "ol", "smilref", sequence);
            case ITEM -> xml.open("li");
            case TABLE -> xml.open("table", "smilref", sequence);
            case FIGURE -> xml.open("div", "class", "figure");
        }
    }

    /** The address of the sequence that plays a list or a table; null where nothing of it is heard. */
    private @Nullable String sequence(Structure.Group<TextBlock> group) {
        return group.blocks()
                .flatMap(block -> block.passages().stream())
                .map(Passage::point)
                .filter(Objects::nonNull)
                .findFirst()
                .map(point -> sequences.get(point.id()))
                .orElse(null);
    }

    private void block(TextBlock block, Structure.@Nullable Kind within, XmlWriter xml) throws IOException {
        String around = around(block.block());
        if (around != null) {
            boolean optional = around.equals("sidebar") || around.equals("prodnote");
            xml.open(
                    around,
                    "id",
                    optional || around.equals("note") ? noteId(block.id()) : null,
                    "render",
                    optional ? "optional" : null);
        }
        element(block, element(block.block(), within), xml);
        if (around != null) {
            xml.close();
        }
    }

    private static @Nullable String around(Block block) {
        if (block instanceof Block.BlockQuote) {
            return "blockquote";
        }
        Skippable skippable = block instanceof Block.TableRow ? null : Skippable.of(block);
        return skippable == null ? null : skippable.customTest();
    }

    private void element(TextBlock block, String element, XmlWriter xml) throws IOException {
        xml.open(
                element,
                "id",
                block.id(),
                "class",
                element.equals("p") ? block.block().kind() : null,
                "dir",
                TextDirection.ofText(block.block().span().of(edition.article().text())));
        for (List<Integer> cell : block.cells()) {
            if (block.block() instanceof Block.TableRow row) {
                xml.open(row.header() ? "th" : "td");
            }
            for (int index : cell) {
                passage(block.passages().get(index), block.shown(index), xml);
            }
            if (block.block() instanceof Block.TableRow) {
                xml.close();
            }
        }
        xml.close();
    }

    private static String element(Block block, Structure.@Nullable Kind within) {
        return switch (block.kind()) {
            case "byline" -> "byline";
            case "date" -> "dateline";
            case "row" -> "tr";
            case "caption" -> within == Structure.Kind.TABLE ? "caption" : "p";
            default -> "p";
        };
    }

    private void passage(Passage passage, String shown, XmlWriter xml) throws IOException {
        SyncPoint point = passage.point();
        if (point == null) {
            text(passage.span(), xml);
            return;
        }
        xml.open(
                "span",
                "id",
                point.id(),
                "class",
                passage.isAdded() ? "added" : "sentence",
                "smilref",
                pairs.get(point.id()));
        if (passage.isAdded()) {
            xml.text(shown);
        } else {
            text(passage.span(), xml);
        }
        xml.close();
    }

    private void text(Span span, XmlWriter xml) throws IOException {
        links.write(span, xml, note -> xml.open("noteref", "idref", "#" + noteId(note)));
    }

    private static String noteId(String block) {
        return "n-" + block;
    }
}
