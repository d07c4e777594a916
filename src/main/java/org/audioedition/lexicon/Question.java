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

    /** A candidate that fits, how far down its lexicon lies, and how it fits. */
    private record Fitting(Candidate candidate, int layer, How how) {}

    /** The last word, folded. */
    String last() {
        return folded.get(folded.size() - 1);
    }

    /** What the best of the candidates says, those of each layer together, the topmost first; null if none fits. */
    @Nullable
    Entry best(List<List<Candidate>> layers) {
        List<Fitting> fitting = new ArrayList<>();
        for (int layer = 0; layer < layers.size(); layer++) {
            for (Candidate candidate : layers.get(layer)) {
                How how = fit(candidate);
                if (how != null) {
                    fitting.add(new Fitting(candidate, layer, how));
                }
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
    Entry best(Inflection inflection, List<List<Candidate>> layers) {
        List<String> stems = new ArrayList<>(folded);
        stems.set(stems.size() - 1, inflection.stem());
        String written = words.get(words.size() - 1);
        List<List<Candidate>> inflected = new ArrayList<>();
        for (List<Candidate> layer : layers) {
            inflected.add(layer.stream()
                    .filter(candidate -> candidate.takes(inflection, written))
                    .toList());
        }
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
        if (!sameCase && candidate.isShortName()) {
            return null;
        }
        return asWritten ? How.AS_WRITTEN : sameCase ? How.ACCENTS_FOLDED : How.OTHER_CASE;
    }

    private boolean isBetter(Fitting one, Fitting other) {
        if ((one.how() == How.OTHER_CASE) != (other.how() == How.OTHER_CASE)) {
            return other.how() == How.OTHER_CASE;
        }
        if (one.layer() != other.layer()) {
            return one.layer() < other.layer();
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
