package org.audioedition.lexicon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.audioedition.article.Problem;

/**
 * Reads lexicons in the Pronunciation Lexicon Specification 1.0 of the W3C, section 4, with the alphabets {@code ipa},
 * {@code x-arpabet} and {@code x-cmu}.
 *
 * <p>What is wrong in a file is a problem with line, column and remedy: a note where the rest of the file still serves, an
 * error where the file is no lexicon. Document types and external entities are never read.
 */
public final class PlsReader {

    private static final int MOST_BYTES = 16 << 20;

    private PlsReader() {}

    /**
     * What a file gave.
     *
     * @param lexemes the entries that can be used, in the order of the file
     * @param problems what is wrong with the file, in its order; at most a hundred, and the number of the others
     */
    public record Reading(List<Lexeme> lexemes, List<Problem> problems) {

        public Reading {
            lexemes = List.copyOf(lexemes);
            problems = List.copyOf(problems);
        }
    }

    /**
     * The lexicon in a stream, which stays open.
     *
     * @param name what problems and places call it, as {@code names.pls}
     * @throws IOException if the stream cannot be read; never for what is in it
     */
    public static Reading read(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length == 0) {
            return refused("LEX-EMPTY", name, "the file is empty; a lexicon begins with <lexicon>");
        }
        if (bytes.length > MOST_BYTES) {
            return refused("LEX-SIZE", name, "the file is larger than 16 MB; split it");
        }
        Faults faults = new Faults(name);
        PlsDocument document = new PlsDocument(faults);
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            faults.follow(xml);
            document.read(new Elements(xml, faults));
        } catch (XMLStreamException e) {
            faults.notXml(e);
        }
        return new Reading(document.lexemes(), faults.problems());
    }

    private static Reading refused(String id, String name, String message) {
        return new Reading(List.of(), List.of(Problem.error(id, name + ":1:1", message)));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }
}
