package org.audioedition.publish.daisy202;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.audioedition.edition.Colophon;
import org.audioedition.publish.Skippable;
import org.audioedition.publish.SmilClock;
import org.audioedition.publish.TalkingChapter;
import org.audioedition.publish.XmlWriter;

/** The SMIL 1.0 documents (DAISY 2.02, 2.2 and 2.3): one plays a chapter, the master all of them in order. */
final class Smil {

    static final String MASTER = "master.smil";

    private static final String DOCTYPE =
            "<!DOCTYPE smil PUBLIC \"-//W3C//DTD SMIL 1.0//EN\" \"http://www.w3.org/TR/REC-smil/SMIL10.dtd\">";

    private final Colophon colophon;
    private final List<TalkingChapter> chapters;

    Smil(Colophon colophon, List<TalkingChapter> chapters) {
        this.colophon = colophon;
        this.chapters = chapters;
    }

    void chapter(TalkingChapter chapter, Writer out) throws IOException {
        XmlWriter xml = head(out, chapter.duration());
        Page.meta(xml, "title", chapter.title());
        Page.meta(xml, "ncc:totalElapsedTime", SmilClock.clock(chapter.begin()));
        region(xml);
        xml.open("seq", "dur", SmilClock.seconds(chapter.duration())).line();
        for (TalkingChapter.Clip clip : chapter.clips()) {
            Skippable skippable = clip.skippable();
            xml.open(
                    "par",
                    "endsync",
                    "last",
                    "id",
                    TalkingChapter.pairId(clip),
                    "system-required",
                    skippable == null ? null : skippable.systemTest());
            xml.empty("text", "id", "x-" + clip.id(), "src", ContentDocument.NAME + "#" + clip.id());
            xml.empty(
                    "audio",
                    "id",
                    "a-" + clip.id(),
                    "src",
                    chapter.audio(),
                    "clip-begin",
                    SmilClock.npt(clip.begin()),
                    "clip-end",
                    SmilClock.npt(clip.end()));
            xml.close().line();
        }
        xml.close().line();
        end(xml);
    }

    void master(Writer out) throws IOException {
        XmlWriter xml = head(out, chapters.get(chapters.size() - 1).end());
        region(xml);
        for (TalkingChapter chapter : chapters) {
            // With a fragment: a bare file name is more than some validators can bear.
            String first = chapter.pair(chapter.clips().get(0));
            xml.empty("ref", "id", "r-" + chapter.name(), "title", chapter.title(), "src", first)
                    .line();
        }
        end(xml);
    }

    private XmlWriter head(Writer out, long time) throws IOException {
        XmlWriter xml = new XmlWriter(out, DOCTYPE);
        xml.open("smil").line().open("head").line();
        Page.meta(xml, "dc:title", colophon.title());
        Page.meta(xml, "dc:identifier", colophon.identifier());
        Page.meta(xml, "dc:format", Page.FORMAT);
        Page.meta(xml, "ncc:generator", colophon.generator());
        Page.meta(xml, "ncc:timeInThisSmil", SmilClock.clock(time));
        return xml;
    }

    private static void region(XmlWriter xml) throws IOException {
        xml.open("layout").empty("region", "id", "txtView").close().line();
        xml.close().line().open("body").line();
    }

    private static void end(XmlWriter xml) throws IOException {
        xml.close().line().close();
        xml.end();
    }
}
