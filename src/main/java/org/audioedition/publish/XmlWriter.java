package org.audioedition.publish;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * An XML document that is being written: {@code open("p", "id", "b1").text("…").close()}. Names are written with their prefixes as they
 * are given; {@code xmlns} attributes are attributes like others. What XML cannot carry is replaced.
 */
public final class XmlWriter {

    private final XMLStreamWriter xml;
    private final Writer out;

    private XmlWriter(Writer out) throws IOException {
        this.out = out;
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * Begins an XML document.
     *
     * @param doctype the document type declaration, or null
     */
    public XmlWriter(Writer out, @Nullable String doctype) throws IOException {
        this(out);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        if (doctype != null) {
            out.write(doctype + "\n");
        }
    }

    /** Begins an HTML document; elements that are never empty must not be written as {@link #empty}. */
    public static XmlWriter html(Writer out) throws IOException {
        out.write("<!DOCTYPE html>\n");
        return new XmlWriter(out);
    }

    /** An element with attributes, names and values by turns; those whose value is null are left out. */
    public XmlWriter open(String name, @Nullable String... attributes) throws IOException {
        return write(() -> {
            xml.writeStartElement(name);
            attributes(attributes);
        });
    }

    /** An element without content. */
    public XmlWriter empty(String name, @Nullable String... attributes) throws IOException {
        return write(() -> {
            xml.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    private void attributes(@Nullable String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                xml.writeAttribute(String.valueOf(attributes[i]), PlainText.of(value));
            }
        }
    }

    /** Text within the open element. */
    public XmlWriter text(String text) throws IOException {
        return write(() -> xml.writeCharacters(PlainText.of(text)));
    }

    /** Ends the open element. */
    public XmlWriter close() throws IOException {
        return write(xml::writeEndElement);
    }

    /** An element that holds a text. */
    public XmlWriter element(String name, String text, @Nullable String... attributes) throws IOException {
        return open(name, attributes).text(text).close();
    }

    /** An element that holds a text, unless there is none. */
    public XmlWriter elementIf(@Nullable String text, String name, @Nullable String... attributes) throws IOException {
        return text == null ? this : element(name, text, attributes);
    }

    /** The next line, for people who read it. */
    public XmlWriter line() throws IOException {
        return write(() -> xml.writeCharacters("\n"));
    }

    /** Ends the document; the writer stays open. */
    public void end() throws IOException {
        write(xml::writeEndDocument);
        out.write('\n');
        write(xml::flush);
    }

    private XmlWriter write(Step step) throws IOException {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
