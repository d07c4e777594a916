package org.audioedition.speech.phonemes;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How a word of an utterance sounds.
 *
 * @param parts its spoken words in order, a row of letters as one; at least one
 * @param mark the punctuation that stands for the pause behind it: {@code , ; . ? !} or empty
 */
public record WordPhonemes(List<Part> parts, String mark) {

    /**
     * A spoken word.
     *
     * @param word as the script has it; for letters said by name all of them, {@code F B I}
     * @param phonemes in the symbols of {@code alphabet.txt}; empty if it cannot be said
     * @param source who decided
     */
    public record Part(String word, String phonemes, Source source) {

        public Part {
            if (phonemes.isEmpty() != (source == Source.NONE)) {
                throw new IllegalArgumentException(word + " is [" + phonemes + "] by " + source);
            }
        }
    }

    public WordPhonemes {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a word without parts");
        }
    }

    /** The phonemes of all parts that can be said, with a space between. */
    public String phonemes() {
        return parts.stream().map(Part::phonemes).filter(p -> !p.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The spoken words that cannot be said; whoever leaves them out owes the editor a problem and the ledger a line. */
    public List<String> unsaid() {
        return parts.stream()
                .filter(part -> part.source() == Source.NONE)
                .map(Part::word)
                .toList();
    }
}
