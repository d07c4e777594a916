package org.audioedition.publish.daisy202;

import java.io.IOException;
import java.io.Writer;
import org.audioedition.edition.Colophon;
import org.audioedition.publish.XmlWriter;

/** An XHTML 1.0 document: its head, and what others write into it. */
final class Page {

    static final String FORMAT = "Daisy 2.02";

    private static final String DOCTYPE = "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\"\n"
            + "  \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">";

    private Page() {}

    /** Writes a part of a document. */
    interface Part {
        void write(XmlWriter xml) throws IOException;
    }

    static void write(Colophon colophon, Writer out, Part head, Part body) throws IOException {
        XmlWriter xml = new XmlWriter(out, DOCTYPE);
        String language = colophon.language();
        xml.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language, "xml:lang", language);
        xml.line().open("head").line();
        xml.empty("meta", "http-equiv", "Content-type", "content", "text/html; charset=utf-8")
                .line();
        xml.element("title", colophon.title()).line();
        head.write(xml);
        xml.close().line().open("body").line();
        body.write(xml);
        xml.close().line().close();
        xml.end();
    }

    static void meta(XmlWriter xml, String name, String content) throws IOException {
        xml.empty("meta", "name", name, "content", content).line();
    }
}
