package org.audioedition.speech.phonemes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Chooses among a word's sounds by its neighbours ({@code parts-of-speech.txt}). */
final class PartsOfSpeech {

    private record Test(String word, String part, String where, Set<String> words) {

        boolean fits(String asked, Neighbours beside) {
            if (!word.equals("*") && !word.equals(asked)) {
                return false;
            }
            return switch (where) {
                case "before" -> words.contains(beside.after());
                case "after" -> words.contains(beside.before());
                case "begins" -> beside.before().isEmpty();
                default -> throw new IllegalStateException("parts-of-speech.txt: unknown place " + where);
            };
        }
    }

    private final List<Test> tests = new ArrayList<>();

    PartsOfSpeech() {
        for (List<String> row : Rows.of("parts-of-speech.txt")) {
            Set<String> words = row.size() > 3 ? Set.of(row.get(3).split(" ", -1)) : Set.of();
            tests.add(new Test(row.get(0), row.get(1), row.get(2), words));
        }
    }

    /** How {@code word} sounds where it stands. */
    String sound(String word, Variants variants, Neighbours beside) {
        if (variants.others().isEmpty()) {
            return variants.usual();
        }
        if (beside.follows() == Neighbours.Onset.PAUSE && variants.others().containsKey(Variants.BEFORE_PAUSE)) {
            return variants.as(Variants.BEFORE_PAUSE);
        }
        for (Test test : tests) {
            if (variants.others().containsKey(test.part()) && test.fits(word, beside)) {
                return variants.as(test.part());
            }
        }
        return variants.usual();
    }
}
