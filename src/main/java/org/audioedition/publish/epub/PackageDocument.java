package org.audioedition.publish.epub;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.audioedition.edition.Colophon;
import org.audioedition.publish.Cover;
import org.audioedition.publish.SmilClock;
import org.audioedition.publish.XmlWriter;
import org.jspecify.annotations.Nullable;

/** The package document (EPUB 3.3, 5): metadata, manifest, spine. */
final class PackageDocument {

    private static final String UNKNOWN_DAY = "1980-01-01";
    private static final List<String> ACCESS_MODES = List.of("textual", "auditory");
    private static final List<String> SUFFICIENT = List.of("textual,auditory", "textual", "auditory");
    private static final List<String> FEATURES = List.of(
            "tableOfContents",
            "readingOrder",
            "structuralNavigation",
            "displayTransformability",
            "synchronizedAudioText");
    private static final String SUMMARY =
            "The whole text is there with a recording that follows it; headings, contents and"
                    + " landmarks lead to every part. The cover is the only picture, and has a description.";

    private final Book book;

    PackageDocument(Book book) {
        this.book = book;
    }

    void write(Writer out, Cover cover) throws IOException {
        XmlWriter xml = new XmlWriter(out, null);
        xml.open(
                "package",
                "xmlns",
                "http://www.idpf.org/2007/opf",
                "version",
                "3.0",
                "unique-identifier",
                "id",
                "xml:lang",
                book.colophon().language());
        xml.line();
        metadata(xml);
        manifest(xml, cover);
        spine(xml);
        xml.close();
        xml.end();
    }

    private void metadata(XmlWriter xml) throws IOException {
        Colophon colophon = book.colophon();
        xml.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/").line();
        dublinCore(xml, "identifier", colophon.identifier(), "id", "id");
        dublinCore(xml, "title", colophon.title(), "id", "title");
        dublinCore(xml, "language", colophon.language());
        dublinCore(xml, "creator", colophon.author());
        dublinCore(xml, "publisher", colophon.publisher());
        dublinCore(xml, "date", colophon.date());
        dublinCore(xml, "rights", colophon.rights());
        dublinCore(xml, "description", colophon.disclosure());
        String day = colophon.date() == null ? UNKNOWN_DAY : colophon.date().substring(0, 10);
        meta(xml, "dcterms:modified", day + "T00:00:00Z");
        meta(xml, "schema:accessibilityHazard", "none");
        meta(xml, "schema:accessibilitySummary", SUMMARY);
        for (String mode : ACCESS_MODES) {
            meta(xml, "schema:accessMode", mode);
        }
        for (String modes : SUFFICIENT) {
            meta(xml, "schema:accessModeSufficient", modes);
        }
        for (String feature : FEATURES) {
            meta(xml, "schema:accessibilityFeature", feature);
        }
        media(xml, colophon);
        xml.empty("meta", "name", "cover", "content", "cover").line();
        xml.empty("meta", "name", "generator", "content", colophon.generator()).line();
        xml.close().line();
    }

    private void media(XmlWriter xml, Colophon colophon) throws IOException {
        long total = 0;
        for (int chapter : book.chapters()) {
            if (book.isSpoken(chapter)) {
                long length = book.milliseconds(chapter);
                total += length;
                xml.element(
                                "meta",
                                SmilClock.seconds(length),
                                "property",
                                "media:duration",
                                "refines",
                                "#" + overlay(chapter))
                        .line();
            }
        }
        meta(xml, "media:duration", SmilClock.seconds(total));
        for (String narrator : colophon.narrators()) {
            meta(xml, "media:narrator", narrator);
        }
        meta(xml, "media:active-class", "-epub-media-overlay-active");
        meta(xml, "media:playback-active-class", "-epub-media-overlay-playing");
    }

    private static void dublinCore(XmlWriter xml, String name, @Nullable String text, @Nullable String... attributes)
            throws IOException {
        if (text != null) {
            xml.element("dc:" + name, text, attributes).line();
        }
    }

    private static void meta(XmlWriter xml, String property, String text) throws IOException {
        xml.element("meta", text, "property", property).line();
    }

    private void manifest(XmlWriter xml, Cover cover) throws IOException {
        xml.open("manifest").line();
        item(xml, "nav", "nav.xhtml", "application/xhtml+xml", "properties", "nav");
        item(xml, "style", "style.css", "text/css");
        item(xml, "cover", cover.fileName(), cover.mediaType(), "properties", "cover-image");
        item(xml, "cover-page", "cover.xhtml", "application/xhtml+xml");
        item(xml, "colophon", "colophon.xhtml", "application/xhtml+xml");
        for (int chapter : book.chapters()) {
            String id = Book.id(chapter);
            String overlay = book.isSpoken(chapter) ? overlay(chapter) : null;
            item(xml, id, "content/" + id + ".xhtml", "application/xhtml+xml", "media-overlay", overlay);
            if (overlay != null) {
                item(xml, overlay, "content/" + id + ".smil", "application/smil+xml");
                item(xml, "audio-" + id, "audio/" + id + ".mp3", "audio/mpeg");
            }
        }
        xml.close().line();
    }

    private static void item(XmlWriter xml, String id, String file, String type, @Nullable String... more)
            throws IOException {
        @Nullable
        String[] all = Arrays.copyOf(new String[] {"id", id, "href", file, "media-type", type}, 6 + more.length);
        System.arraycopy(more, 0, all, 6, more.length);
        xml.empty("item", all).line();
    }

    private static String overlay(int chapter) {
        return "overlay-" + Book.id(chapter);
    }

    private void spine(XmlWriter xml) throws IOException {
        xml.open("spine", "page-progression-direction", book.direction()).line();
        xml.empty("itemref", "idref", "cover-page").line();
        xml.empty("itemref", "idref", "nav").line();
        for (int chapter : book.chapters()) {
            xml.empty("itemref", "idref", Book.id(chapter)).line();
        }
        xml.empty("itemref", "idref", "colophon").line();
        xml.close().line();
    }
}
