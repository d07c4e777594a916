package org.audioedition.article.source.docx;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.audioedition.article.source.Archive;
import org.audioedition.article.source.SourceException;
import org.jspecify.annotations.Nullable;

/** A part of a DOCX file, read from its beginning to its end, in whatever depth; no DTD and no entity of its own counts. */
final class Part {

    /** A table in a table in a table takes twelve. */
    private static final int DEEPEST = 1000;

    /** What is told of a part's elements, by their names without a prefix. */
    interface Listener {

        void begin(Tag tag);

        default void text(String characters) {}

        default void end(String name) {}
    }

    /** An element's beginning. */
    record Tag(XMLStreamReader at) {

        String name() {
            return at.getLocalName();
        }

        /** Whether it belongs to formulas and not to text. */
        boolean isMath() {
            String namespace = at.getNamespaceURI();
            return namespace != null && namespace.endsWith("/math");
        }

        /** An attribute by its name without a prefix, or null. */
        @Nullable
        String get(String attribute) {
            for (int i = 0; i < at.getAttributeCount(); i++) {
                if (at.getAttributeLocalName(i).equals(attribute)) {
                    return at.getAttributeValue(i);
                }
            }
            return null;
        }

        /** The attribute {@code val}, or nothing. */
        String value() {
            String value = get("val");
            return value == null ? "" : value;
        }

        /** The attribute {@code val} as a number, or another one when it is none. */
        int number(int other) {
            return value().matches("-?\\d{1,8}") ? Integer.parseInt(value()) : other;
        }

        /** Whether a property is on: it is unless it says no (ECMA-376-1, 17.17.4). */
        boolean isOn() {
            return !value().matches("0|false|off|none");
        }
    }

    private Part() {}

    /** Reads a part; one that is not there tells nothing. */
    static void read(Archive file, String name, Listener listener) throws SourceException {
        byte[] bytes = file.file(name);
        if (bytes == null) {
            return;
        }
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            Tag tag = new Tag(reader);
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new SourceException(
                                    "ART-DEEP", name + " in it is nested deeper than Word could make it");
                        }
                        listener.begin(tag);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> listener.text(reader.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        listener.end(reader.getLocalName());
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            String message = name + " in it is damaged (line "
                    + (e.getLocation() == null ? "unknown" : e.getLocation().getLineNumber())
                    + "); open the file in Word or LibreOffice and save it again";
            throw new SourceException("ART-DAMAGED", message);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
