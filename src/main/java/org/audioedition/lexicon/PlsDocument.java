package org.audioedition.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the elements of one PLS file, from the root (PLS 1.0 §4.1) to what is in a lexeme (§4.4). */
final class PlsDocument {

    private static final String NAMESPACE = "http://www.w3.org/2005/01/pronunciation-lexicon";

    private final Faults faults;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private final Set<List<Object>> mentioned = new HashSet<>();

    /** The alphabet of the file; null if it is one that nobody here reads. */
    private @Nullable Alphabet alphabet = Alphabet.IPA;

    /** The one of the root: a file with a wrong one is read all the same. */
    private String namespace = NAMESPACE;

    PlsDocument(Faults faults) {
        this.faults = faults;
    }

    /** What could be used of the part that was read. */
    List<Lexeme> lexemes() {
        return lexemes;
    }

    void read(Elements elements) throws XMLStreamException {
        if (!elements.child()) {
            return;
        }
        if (!elements.name().equals("lexicon")) {
            faults.error("LEX-ROOT", "the root is <" + elements.name() + ">; a lexicon in PLS 1.0 has <lexicon>");
            return;
        }
        root(elements);
        while (elements.child()) {
            if (is("lexeme", elements)) {
                lexeme(elements);
            } else {
                other(elements, Set.of("meta", "metadata"));
            }
        }
        // On to the end of the file, so that what stands behind the root is seen as a fault.
        elements.child();
    }

    private void root(Elements elements) {
        namespace = elements.namespace();
        if (!namespace.equals(NAMESPACE)) {
            faults.note("LEX-NAMESPACE", "the namespace is not that of PLS; write xmlns=\"" + NAMESPACE + "\"");
        }
        if (!"1.0".equals(elements.attribute("version"))) {
            faults.note("LEX-VERSION", "read as version 1.0; write version=\"1.0\"");
        }
        String language = elements.language();
        if (language == null || language.isBlank()) {
            faults.note("LEX-LANGUAGE", "the language is missing; write xml:lang=\"en-US\"");
        }
        String named = elements.attribute("alphabet");
        if (named == null) {
            faults.note("LEX-ALPHABET", "the alphabet is missing and taken as ipa; write alphabet=\"ipa\"");
        } else {
            alphabet = alphabet(named);
        }
    }

    private void lexeme(Elements elements) throws XMLStreamException {
        LexemeDraft draft = new LexemeDraft(faults, elements.attribute("role"));
        while (elements.child()) {
            boolean preferred = "true".equals(elements.attribute("prefer"));
            if (is("grapheme", elements)) {
                draft.grapheme(elements.text());
            } else if (is("alias", elements)) {
                draft.alias(elements.text(), preferred);
            } else if (is("phoneme", elements)) {
                String own = elements.attribute("alphabet");
                Alphabet used = own == null ? alphabet : alphabet(own);
                draft.phoneme(elements.text(), used, preferred);
            } else {
                other(elements, Set.of("example"));
            }
        }
        Lexeme lexeme = draft.lexeme(mentioned);
        if (lexeme != null) {
            lexemes.add(lexeme);
        }
    }

    private boolean is(String name, Elements elements) {
        return elements.name().equals(name) && elements.namespace().equals(namespace);
    }

    /** Passes over an element that says nothing of sounds; one of PLS that has no business here is told of. */
    private void other(Elements elements, Set<String> known) throws XMLStreamException {
        if (elements.namespace().equals(namespace) && !known.contains(elements.name())) {
            faults.note("LEX-ELEMENT", "<" + elements.name() + "> is not used here; PLS 1.0 has no such element");
        }
        elements.skip();
    }

    private @Nullable Alphabet alphabet(String name) {
        Alphabet found = Alphabet.named(name);
        if (found == null) {
            faults.note(
                    "LEX-ALPHABET",
                    "the alphabet “" + Faults.shown(name) + "” is unknown; its phonemes are left out; use one of "
                            + Alphabet.NAMES);
        }
        return found;
    }
}
