package org.audioedition.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The graphemes of layered lexicons by their folded letters in lower case. */
final class Index {

    /** Far more than a word has uses and spellings; a look-up compares them all, so a bad file must not pile them up. */
    private static final int MOST_CANDIDATES = 32;

    private final Map<String, List<Candidate>> candidates = new HashMap<>();
    private final Map<String, Integer> mostWords = new HashMap<>();

    Index(List<List<Lexeme>> layers) {
        for (int layer = 0; layer < layers.size(); layer++) {
            for (Lexeme lexeme : layers.get(layer)) {
                for (String grapheme : lexeme.graphemes()) {
                    add(Candidate.of(lexeme, grapheme, layer));
                }
            }
        }
    }

    /** The graphemes with this key, those of upper layers first. */
    List<Candidate> candidates(String key) {
        return candidates.getOrDefault(key, List.of());
    }

    /** How many words the longest grapheme has that begins with a word; 1 for an unknown one, which may have an ending. */
    int mostWords(String key) {
        return mostWords.getOrDefault(key, 1);
    }

    /** Keeps what can ever be found: of the same grapheme with the same roles only the first. */
    private void add(Candidate candidate) {
        List<Candidate> same = candidates.computeIfAbsent(candidate.key(), key -> new ArrayList<>(1));
        mostWords.merge(
                Spelling.lower(candidate.folded().get(0)), candidate.folded().size(), Math::max);
        if (same.size() == MOST_CANDIDATES) {
            return;
        }
        for (Candidate other : same) {
            if (other.grapheme().equals(candidate.grapheme())
                    && other.lexeme().roles().equals(candidate.lexeme().roles())) {
                return;
            }
        }
        same.add(candidate);
    }
}
