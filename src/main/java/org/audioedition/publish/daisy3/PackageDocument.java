package org.audioedition.publish.daisy3;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.audioedition.edition.Colophon;
import org.audioedition.publish.Imprint;
import org.audioedition.publish.SmilClock;
import org.audioedition.publish.TalkingChapter;
import org.audioedition.publish.XmlWriter;
import org.jspecify.annotations.Nullable;

/** The package file (Z39.86-2005, 3): what there is to say of the publication, its files, and the order of its SMIL documents. */
final class PackageDocument {

    static final String NAME = "package.opf";

    private static final String NAMESPACE = "http://openebook.org/namespaces/oeb-package/1.0/";

    private static final String DOCTYPE =
            "<!DOCTYPE package PUBLIC \"+//ISBN 0-9673008-1-9//DTD OEB 1.2 Package//EN\"\n"
                    + "  \"http://openebook.org/dtds/oeb-1.2/oebpkg12.dtd\">";

    private final Colophon colophon;
    private final List<TalkingChapter> chapters;

    PackageDocument(Colophon colophon, List<TalkingChapter> chapters) {
        this.colophon = colophon;
        this.chapters = chapters;
    }

    void write(Writer out) throws IOException {
        XmlWriter xml = new XmlWriter(out, DOCTYPE);
        xml.open("package", "xmlns", NAMESPACE, "unique-identifier", "uid").line();
        xml.open("metadata").line();
        dublinCore(xml);
        talkingBook(xml);
        xml.close().line();
        manifest(xml);
        xml.open("spine").line();
        for (TalkingChapter chapter : chapters) {
            xml.empty("itemref", "idref", chapter.name() + "-smil").line();
        }
        xml.close().line().close();
        xml.end();
    }

    private void dublinCore(XmlWriter xml) throws IOException {
        Imprint imprint = Imprint.of(colophon);
        xml.open("dc-metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:oebpackage", NAMESPACE)
                .line();
        xml.element("dc:Title", colophon.title()).line();
        xml.element("dc:Creator", imprint.creator()).line();
        xml.element("dc:Publisher", imprint.publisher()).line();
        xml.element("dc:Date", imprint.date()).line();
        xml.element("dc:Format", "ANSI/NISO Z39.86-2005").line();
        xml.element("dc:Identifier", colophon.identifier(), "id", "uid").line();
        xml.element("dc:Language", colophon.language()).line();
        xml.element("dc:Type", "text").line();
        xml.element("dc:Description", colophon.disclosure()).line();
        if (colophon.rights() != null) {
            xml.element("dc:Rights", colophon.rights()).line();
        }
        xml.close().line();
    }

    private void talkingBook(XmlWriter xml) throws IOException {
        xml.open("x-metadata").line();
        meta(xml, "dtb:multimediaType", "audioFullText");
        meta(xml, "dtb:multimediaContent", "audio,text");
        meta(
                xml,
                "dtb:totalTime",
                SmilClock.clock(chapters.get(chapters.size() - 1).end()));
        meta(xml, "dtb:audioFormat", "MP3");
        meta(xml, "dtb:narrator", colophon.narratorLine());
        meta(xml, "dtb:sourceDate", colophon.date());
        meta(xml, "dtb:sourcePublisher", colophon.publisher());
        meta(xml, "generator", colophon.generator());
        xml.close().line();
    }

    private static void meta(XmlWriter xml, String name, @Nullable String content) throws IOException {
        if (content != null) {
            xml.empty("meta", "name", name, "content", content).line();
        }
    }

    private void manifest(XmlWriter xml) throws IOException {
        xml.open("manifest").line();
        item(xml, "opf", NAME, "text/xml");
        item(xml, "ncx", NavigationDocument.NAME, "application/x-dtbncx+xml");
        item(xml, "resource", ResourceDocument.NAME, "application/x-dtbresource+xml");
        item(xml, "text", TextDocument.NAME, "application/x-dtbook+xml");
        for (TalkingChapter chapter : chapters) {
            item(xml, chapter.name() + "-smil", chapter.smil(), "application/smil");
            item(xml, chapter.name() + "-audio", chapter.audio(), "audio/mpeg");
        }
        xml.close().line();
    }

    private static void item(XmlWriter xml, String id, String name, String mediaType) throws IOException {
        xml.empty("item", "id", id, "href", name, "media-type", mediaType).line();
    }
}
