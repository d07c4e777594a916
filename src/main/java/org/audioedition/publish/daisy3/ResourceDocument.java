package org.audioedition.publish.daisy3;

import java.io.IOException;
import java.io.Writer;
import org.audioedition.publish.XmlWriter;

/** The resource file (Z39.86-2005, 10): what a player calls the parts of the text when it is asked where it is. */
final class ResourceDocument {

    static final String NAME = "resources.res";

    private static final String DOCTYPE = "<!DOCTYPE resources PUBLIC \"-//NISO//DTD resource 2005-1//EN\"\n"
            + "  \"http://www.daisy.org/z3986/2005/resource-2005-1.dtd\">";

    private ResourceDocument() {}

    static void write(Writer out) throws IOException {
        XmlWriter xml = new XmlWriter(out, DOCTYPE);
        xml.open("resources", "xmlns", "http://www.daisy.org/z3986/2005/resource/", "version", "2005-1")
                .line();
        xml.open("scope", "nsuri", TextDocument.NAMESPACE).line();
        nodes(xml, "level1", "article");
        nodes(xml, "level2", "section");
        nodes(xml, "blockquote", "block quote");
        xml.close().line().close();
        xml.end();
    }

    private static void nodes(XmlWriter xml, String element, String name) throws IOException {
        xml.open("nodeSet", "id", "ns-" + element, "select", "//" + element);
        xml.open("resource", "xml:lang", "en").element("text", name).close();
        xml.close().line();
    }
}
