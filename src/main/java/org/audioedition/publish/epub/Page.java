package org.audioedition.publish.epub;

import java.io.IOException;
import java.io.Writer;
import org.audioedition.publish.XmlWriter;

/** An XHTML document of the book: its head, and the body that somebody else writes. */
final class Page {

    private Page() {}

    /** Writes what stands between the body's tags. */
    interface Body {
        void write(XmlWriter xml) throws IOException;
    }

    /**
     * Writes a document.
     *
     * @param up the way from its folder to that of the style sheet: empty, or {@code ../}
     */
    static void write(Book book, Writer out, String title, String up, String bodyType, Body body) throws IOException {
        String language = book.colophon().language();
        XmlWriter xml = new XmlWriter(out, "<!DOCTYPE html>");
        xml.open(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "xmlns:epub",
                "http://www.idpf.org/2007/ops",
                "lang",
                language,
                "xml:lang",
                language,
                "dir",
                book.direction());
        xml.line().open("head").element("title", title);
        xml.empty("link", "rel", "stylesheet", "type", "text/css", "href", up + "style.css");
        xml.close().line().open("body", "epub:type", bodyType).line();
        body.write(xml);
        xml.close().line().close();
        xml.end();
    }
}
