package org.audioedition.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of a text that a lexicon is asked about.
 *
 * @param words as written
 * @param folded the same without accents
 * @param role the use asked for, or empty
 */
record Question(List<String> words, List<String> folded, String role) {

    /** A candidate that fits, and how. */
    private record Fitting(Candidate candidate, How how) {}

    /** The last word, folded. */
    String last() {
        return folded.get(folded.size() - 1);
    }

    /** What the best of the candidates says, or null if none fits. */
    @Nullable
    Entry best(List<Candidate> candidates) {
        List<Fitting> fitting = new ArrayList<>();
        for (Candidate candidate : candidates) {
            How how = fit(candidate);
            if (how != null) {
                fitting.add(new Fitting(candidate, how));
            }
        }
        Fitting best = null;
        for (Fitting one : fitting) {
            boolean asked = rank(one) < 2 || fitting.size() == 1;
            if (asked && (best == null || isBetter(one, best))) {
                best = one;
            }
        }
        return best == null ? null : Entry.whole(words.size(), best.candidate().lexeme(), best.how());
    }

    /** The same with an ending taken off the last word. */
    @Nullable
    Entry best(Inflection inflection, List<Candidate> candidates) {
        List<String> stems = new ArrayList<>(folded);
        stems.set(stems.size() - 1, inflection.stem());
        List<Candidate> inflected = inflection.onlyLower()
                ? candidates.stream().filter(Candidate::endsInLowerCase).toList()
                : candidates;
        return new Question(stems, stems, role).best(inflected);
    }

    private @Nullable How fit(Candidate candidate) {
        boolean asWritten = true;
        boolean sameCase = true;
        for (int i = 0; i < folded.size(); i++) {
            How how = Spelling.fit(folded.get(i), candidate.folded().get(i));
            if (how == null) {
                return null;
            }
            sameCase &= how == How.AS_WRITTEN;
            asWritten &= words.get(i).equals(candidate.grapheme().get(i));
        }
        return asWritten ? How.AS_WRITTEN : sameCase ? How.ACCENTS_FOLDED : How.OTHER_CASE;
    }

    private boolean isBetter(Fitting one, Fitting other) {
        if ((one.how() == How.OTHER_CASE) != (other.how() == How.OTHER_CASE)) {
            return other.how() == How.OTHER_CASE;
        }
        if (one.candidate().layer() != other.candidate().layer()) {
            return one.candidate().layer() < other.candidate().layer();
        }
        if (one.how() != other.how()) {
            return one.how() == How.AS_WRITTEN;
        }
        return rank(one) < rank(other);
    }

    /** 0 for an entry with the role asked, 1 for one that serves every role, 2 for one of other roles. */
    private int rank(Fitting fitting) {
        var roles = fitting.candidate().lexeme().roles();
        return roles.contains(role) ? 0 : roles.isEmpty() ? 1 : 2;
    }
}
