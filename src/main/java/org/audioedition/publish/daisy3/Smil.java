package org.audioedition.publish.daisy3;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.audioedition.edition.Colophon;
import org.audioedition.publish.Skippable;
import org.audioedition.publish.SmilClock;
import org.audioedition.publish.Structure;
import org.audioedition.publish.TalkingChapter;
import org.audioedition.publish.TalkingChapter.Clip;
import org.audioedition.publish.TalkingChapter.Stretch;
import org.audioedition.publish.XmlWriter;

/** The SMIL documents (Z39.86-2005, 7), one for each chapter: a pair for everything that is heard. */
final class Smil {

    private static final String DOCTYPE = "<!DOCTYPE smil PUBLIC \"-//NISO//DTD dtbsmil 2005-2//EN\"\n"
            + "  \"http://www.daisy.org/z3986/2005/dtbsmil-2005-2.dtd\">";

    private final Colophon colophon;

    Smil(Colophon colophon) {
        this.colophon = colophon;
    }

    void write(TalkingChapter chapter, Writer out) throws IOException {
        XmlWriter xml = new XmlWriter(out, DOCTYPE);
        xml.open("smil", "xmlns", "http://www.w3.org/2001/SMIL20/").line();
        xml.open("head").line();
        meta(xml, "dtb:uid", colophon.identifier());
        meta(xml, "dtb:generator", colophon.generator());
        meta(xml, "dtb:totalElapsedTime", SmilClock.clock(chapter.begin()));
        customTests(chapter, xml);
        xml.close().line().open("body").line();
        xml.open("seq", "id", "s-" + chapter.name(), "dur", SmilClock.clock(chapter.duration()), "fill", "remove");
        xml.line();
        for (Structure<Stretch> part : chapter.structure()) {
            part(part, chapter, xml);
        }
        xml.close().line().close().line().close();
        xml.end();
    }

    /** A list or a table is a sequence that a listener may leave (Z39.86-2005, 7.5). */
    private static void part(Structure<Stretch> part, TalkingChapter chapter, XmlWriter xml) throws IOException {
        if (part instanceof Structure.Leaf<Stretch> leaf) {
            for (Clip clip : leaf.block().clips()) {
                pair(clip, chapter, xml);
            }
        } else if (part instanceof Structure.Group<Stretch> group) {
            boolean escapable = group.kind().isEscapable();
            if (escapable) {
                String last = group.blocks()
                        .flatMap(stretch -> stretch.clips().stream())
                        .reduce((before, after) -> after)
                        .map(TalkingChapter::pairId)
                        .orElseThrow();
                String end = "DTBuserEscape;" + last + ".end";
                xml.open("seq", "id", sequenceId(group), "class", group.kind().term(), "end", end)
                        .line();
            }
            for (Structure<Stretch> inner : group.parts()) {
                part(inner, chapter, xml);
            }
            if (escapable) {
                xml.close().line();
            }
        }
    }

    /** The id of the sequence of a list or a table. */
    static String sequenceId(Structure.Group<Stretch> group) {
        return "e-" + group.first().clips().get(0).id();
    }

    private static void pair(Clip clip, TalkingChapter chapter, XmlWriter xml) throws IOException {
        Skippable skippable = clip.skippable();
        xml.open(
                "par",
                "id",
                TalkingChapter.pairId(clip),
                "customTest",
                skippable == null ? null : skippable.customTest());
        xml.empty("text", "src", TextDocument.NAME + "#" + clip.id());
        xml.empty(
                "audio",
                "src",
                chapter.audio(),
                "clipBegin",
                SmilClock.clock(clip.begin()),
                "clipEnd",
                SmilClock.clock(clip.end()));
        xml.close().line();
    }

    /** What may be skipped is heard unless the listener says otherwise (Z39.86-2005, 7.4.6). */
    private static void customTests(TalkingChapter chapter, XmlWriter xml) throws IOException {
        List<Skippable> kinds = Arrays.stream(Skippable.values())
                .filter(kind -> chapter.clips().stream().anyMatch(clip -> clip.skippable() == kind))
                .toList();
        if (kinds.isEmpty()) {
            return;
        }
        xml.open("customAttributes");
        for (Skippable kind : kinds) {
            xml.empty("customTest", "id", kind.customTest(), "defaultState", "true", "override", "visible");
        }
        xml.close().line();
    }

    private static void meta(XmlWriter xml, String name, String content) throws IOException {
        xml.empty("meta", "name", name, "content", content).line();
    }
}
