package org.audioedition.speech.phonemes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The small words whose sound hangs on what follows, from {@code weak-forms.txt}. */
final class WeakForms {

    private record Form(String followed, String phonemes) {}

    private final Map<String, List<Form>> forms = new HashMap<>();

    WeakForms(Accent accent) {
        for (List<String> row : Rows.of("weak-forms.txt")) {
            String phonemes = row.get(accent == Accent.AMERICAN ? 2 : row.size() - 1);
            forms.computeIfAbsent(row.get(0), key -> new ArrayList<>()).add(new Form(row.get(1), phonemes));
        }
    }

    /** How a word sounds before what follows; null where the dictionary holds. */
    @Nullable
    String find(String word, Neighbours.Onset follows) {
        for (Form form : forms.getOrDefault(word, List.of())) {
            boolean fits = switch (form.followed()) {
                case "vowel" -> follows == Neighbours.Onset.VOWEL;
                case "consonant" -> follows == Neighbours.Onset.CONSONANT;
                case "pause" -> follows == Neighbours.Onset.PAUSE;
                case "word" -> follows != Neighbours.Onset.PAUSE;
                case "any" -> true;
                default -> throw new IllegalStateException("weak-forms.txt: unknown place " + form.followed());
            };
            if (fits) {
                return form.phonemes();
            }
        }
        return null;
    }
}
