package org.audioedition.lexicon;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Steps through elements: from a parent to its next child, over a child, or through the text of one. */
final class Elements {

    private final XMLStreamReader xml;
    private final Faults faults;

    Elements(XMLStreamReader xml, Faults faults) {
        this.xml = xml;
        this.faults = faults;
    }

    /** Goes to the next child of the element it is in, or to the root; false at the end of the element or file. */
    boolean child() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return false;
                }
                case XMLStreamConstants.DTD -> refuseDocumentType();
                case XMLStreamConstants.ENTITY_REFERENCE -> refuseEntity();
                default -> {
                    // Space, remarks and stray text between elements say nothing.
                }
            }
        }
        return false;
    }

    String name() {
        return xml.getLocalName();
    }

    String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    @Nullable
    String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    @Nullable
    String language() {
        return xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
    }

    /** Leaves the element and all that is in it, however deep. */
    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // Nothing in it counts.
                }
            }
        }
    }

    /** Reads the text of the element and leaves it. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.END_ELEMENT -> {
                    return text.toString();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                case XMLStreamConstants.START_ELEMENT -> {
                    faults.note("LEX-ELEMENT", "<" + name() + "> cannot stand in a text; take it out");
                    skip();
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> refuseEntity();
                default -> {
                    // Remarks.
                }
            }
        }
    }

    private void refuseDocumentType() {
        faults.note("LEX-DTD", "document types are not read; take <!DOCTYPE> and its entities out");
    }

    private void refuseEntity() {
        faults.note("LEX-DTD", "entities are not read; write the character itself");
    }
}
