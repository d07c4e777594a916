package org.audioedition.publish.daisy202;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.audioedition.edition.Colophon;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Imprint;
import org.audioedition.publish.SmilClock;
import org.audioedition.publish.TalkingChapter;
import org.audioedition.publish.XmlWriter;

/**
 * The navigation control centre, {@code ncc.html} (DAISY 2.02, 2.1): what there is to say of the publication, and a heading for every
 * chapter, with its very title, that leads to its first clip.
 */
final class NavigationCentre {

    static final String NAME = "ncc.html";

    private final Colophon colophon;
    private final List<TalkingChapter> chapters;

    NavigationCentre(Edition edition, List<TalkingChapter> chapters) {
        this.colophon = edition.colophon();
        this.chapters = chapters;
    }

    /**
     * Writes it.
     *
     * @param files how many files the publication has, this one too
     * @param bytes how long they are together
     */
    void write(Writer out, int files, long bytes) throws IOException {
        Page.write(
                colophon,
                out,
                xml -> {
                    publication(xml);
                    measures(xml, files, bytes);
                },
                this::headings);
    }

    private void publication(XmlWriter xml) throws IOException {
        Imprint imprint = Imprint.of(colophon);
        Page.meta(xml, "dc:title", colophon.title());
        Page.meta(xml, "dc:creator", imprint.creator());
        Page.meta(xml, "dc:publisher", imprint.publisher());
        scheme(xml, "dc:date", imprint.date(), "yyyy-mm-dd");
        Page.meta(xml, "dc:language", colophon.language());
        Page.meta(xml, "dc:identifier", colophon.identifier());
        Page.meta(xml, "dc:format", Page.FORMAT);
        Page.meta(xml, "dc:type", "text");
        Page.meta(xml, "dc:description", colophon.disclosure());
        if (colophon.rights() != null) {
            Page.meta(xml, "dc:rights", colophon.rights());
        }
        if (colophon.date() != null) {
            scheme(xml, "ncc:sourceDate", imprint.date(), "yyyy-mm-dd");
        }
        if (colophon.publisher() != null) {
            Page.meta(xml, "ncc:sourcePublisher", colophon.publisher());
        }
        Page.meta(xml, "ncc:narrator", colophon.narratorLine());
        Page.meta(xml, "ncc:generator", colophon.generator());
    }

    private void measures(XmlWriter xml, int files, long bytes) throws IOException {
        long time = chapters.get(chapters.size() - 1).end();
        Page.meta(xml, "ncc:charset", "utf-8");
        Page.meta(xml, "ncc:multimediaType", "audioFullText");
        Page.meta(xml, "ncc:depth", chapters.size() > 1 ? "2" : "1");
        Page.meta(xml, "ncc:tocItems", String.valueOf(chapters.size()));
        scheme(xml, "ncc:totalTime", SmilClock.wholeClock(time), "hh:mm:ss");
        Page.meta(xml, "ncc:setInfo", "1 of 1");
        Page.meta(xml, "ncc:files", String.valueOf(files));
        Page.meta(xml, "ncc:kByteSize", String.valueOf((bytes + 1023) / 1024));
        for (String none : List.of("pageFront", "pageNormal", "pageSpecial", "maxPageNormal")) {
            Page.meta(xml, "ncc:" + none, "0");
        }
        for (String none : List.of("footnotes", "prodNotes", "sidebars")) {
            Page.meta(xml, "ncc:" + none, "0");
        }
    }

    private static void scheme(XmlWriter xml, String name, String content, String scheme) throws IOException {
        xml.empty("meta", "name", name, "content", content, "scheme", scheme).line();
    }

    private void headings(XmlWriter xml) throws IOException {
        for (TalkingChapter chapter : chapters) {
            boolean first = chapter.equals(chapters.get(0));
            // Its schema knows no direction here; the title's own letters show it.
            xml.open(first ? "h1" : "h2", "class", first ? "title" : "section", "id", "n-" + chapter.name());
            xml.element(
                    "a", chapter.title(), "href", chapter.pair(chapter.clips().get(0)));
            xml.close().line();
        }
    }
}
