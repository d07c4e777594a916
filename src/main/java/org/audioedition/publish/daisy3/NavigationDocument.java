package org.audioedition.publish.daisy3;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audioedition.article.Block;
import org.audioedition.edition.Colophon;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Skippable;
import org.audioedition.publish.SmilClock;
import org.audioedition.publish.SyncPoint;
import org.audioedition.publish.SyncPoints;
import org.audioedition.publish.TalkingChapter;
import org.audioedition.publish.TalkingChapter.Clip;
import org.audioedition.publish.TextDirection;
import org.audioedition.publish.XmlWriter;
import org.audioedition.script.Script;
import org.jspecify.annotations.Nullable;

/**
 * The navigation control file (Z39.86-2005, 8): a point for every chapter with its very title, those of sections within that of the
 * article. A label's audio is the heading as it is heard, or the first sentence of a chapter without one.
 */
final class NavigationDocument {

    static final String NAME = "navigation.ncx";

    private static final String DOCTYPE = "<!DOCTYPE ncx PUBLIC \"-//NISO//DTD ncx 2005-1//EN\"\n"
            + "  \"http://www.daisy.org/z3986/2005/ncx-2005-1.dtd\">";

    private final Edition edition;
    private final List<TalkingChapter> chapters;
    private final List<List<SyncPoint>> points;
    private final Map<String, Block> blocks = new HashMap<>();

    NavigationDocument(Edition edition, List<TalkingChapter> chapters) {
        this.edition = edition;
        this.chapters = chapters;
        this.points = SyncPoints.byChapter(edition.timeline());
        for (int i = 0; i < edition.article().blocks().size(); i++) {
            blocks.put(Script.blockId(i), edition.article().blocks().get(i));
        }
    }

    void write(Writer out) throws IOException {
        Colophon colophon = edition.colophon();
        XmlWriter xml = new XmlWriter(out, DOCTYPE);
        xml.open(
                "ncx",
                "xmlns",
                "http://www.daisy.org/z3986/2005/ncx/",
                "version",
                "2005-1",
                "xml:lang",
                colophon.language());
        xml.line().open("head").line();
        customTests(xml);
        meta(xml, "dtb:uid", colophon.identifier());
        meta(xml, "dtb:depth", String.valueOf(TalkingChapter.depth(chapters)));
        meta(xml, "dtb:generator", colophon.generator());
        meta(xml, "dtb:totalPageCount", "0");
        meta(xml, "dtb:maxPageNumber", "0");
        xml.close().line();
        name(xml, "docTitle", colophon.title(), Block.Heading.class);
        if (colophon.author() != null) {
            name(xml, "docAuthor", colophon.author(), Block.Byline.class);
        }
        xml.open("navMap").line();
        for (int i = 0; i < chapters.size(); i++) {
            point(i, xml);
        }
        xml.close().line().close();
        xml.end();
    }

    /** What may be skipped (Z39.86-2005, 8.4.1). */
    private void customTests(XmlWriter xml) throws IOException {
        for (Skippable kind : Skippable.values()) {
            if (chapters.stream()
                    .flatMap(chapter -> chapter.clips().stream())
                    .anyMatch(clip -> clip.skippable() == kind)) {
                xml.empty(
                        "smilCustomTest",
                        "id",
                        kind.customTest(),
                        "defaultState",
                        "true",
                        "override",
                        "visible",
                        "bookStruct",
                        kind.bookStruct());
                xml.line();
            }
        }
    }

    private static void meta(XmlWriter xml, String name, String content) throws IOException {
        xml.empty("meta", "name", name, "content", content).line();
    }

    /** A name, with the sound of the first block that prints it, if it is heard in the first chapter. */
    private void name(XmlWriter xml, String element, String name, Class<? extends Block> kind) throws IOException {
        xml.open(element, "dir", TextDirection.ofText(name)).element("text", name);
        for (int i = 0; i < clips(0).size(); i++) {
            if (kind.isInstance(heard(0, i))) {
                audio(xml, 0, i);
                break;
            }
        }
        xml.close().line();
    }

    private List<Clip> clips(int chapter) {
        return chapters.get(chapter).clips();
    }

    /** The block that a clip says; null for a chapter of mere tones. */
    private @Nullable Block heard(int chapter, int clip) {
        List<SyncPoint> heard = points.get(chapter);
        return heard.isEmpty() ? null : blocks.get(heard.get(clip).sentence().block());
    }

    /** The sound of a block that is a name, from its first clip on; of other text one clip. */
    private void audio(XmlWriter xml, int chapter, int first) throws IOException {
        Block block = heard(chapter, first);
        int last = first;
        while (block != null
                && !(block instanceof Block.Paragraph)
                && last + 1 < clips(chapter).size()
                && block.equals(heard(chapter, last + 1))) {
            last++;
        }
        xml.empty(
                "audio",
                "src",
                chapters.get(chapter).audio(),
                "clipBegin",
                SmilClock.clock(clips(chapter).get(first).begin()),
                "clipEnd",
                SmilClock.clock(clips(chapter).get(last).end()));
    }

    /** A chapter's point; it stays open for those that stand in it. */
    private void point(int index, XmlWriter xml) throws IOException {
        TalkingChapter chapter = chapters.get(index);
        Clip first = chapter.clips().get(0);
        xml.open(
                "navPoint",
                "id",
                "n-" + chapter.name(),
                "class",
                index == 0 ? "article" : "section",
                "playOrder",
                String.valueOf(index + 1));
        xml.open("navLabel", "dir", TextDirection.ofText(chapter.title())).element("text", chapter.title());
        audio(xml, index, 0);
        xml.close().empty("content", "src", chapter.pair(first));
        int next = index + 1 < chapters.size() ? chapters.get(index + 1).level() : 1;
        for (int level = chapter.level(); level >= next; level--) {
            xml.close();
        }
        xml.line();
    }
}
