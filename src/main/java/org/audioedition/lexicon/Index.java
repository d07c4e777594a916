package org.audioedition.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Entries by their graphemes' folded letters in lower case. */
final class Index implements Layer {

    /** Far more than a word has uses and spellings; a look-up compares them all, so a bad file must not pile them up. */
    private static final int MOST_CANDIDATES = 32;

    private final List<Lexeme> lexemes;
    private final Map<String, List<Candidate>> candidates = new HashMap<>();
    private final Map<String, Integer> mostWords = new HashMap<>();

    Index(List<Lexeme> lexemes) {
        this.lexemes = List.copyOf(lexemes);
        for (Lexeme lexeme : lexemes) {
            for (String grapheme : lexeme.graphemes()) {
                add(Candidate.of(lexeme, grapheme));
            }
        }
    }

    @Override
    public List<Lexeme> lexemes() {
        return lexemes;
    }

    @Override
    public List<Candidate> candidates(String key) {
        return candidates.getOrDefault(key, List.of());
    }

    @Override
    public int mostWords(String key) {
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
