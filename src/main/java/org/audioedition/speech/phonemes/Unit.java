package org.audioedition.speech.phonemes;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.lexicon.Pronunciation;
import org.audioedition.script.SpokenWord;
import org.audioedition.spoken.Reading.Pause;
import org.jspecify.annotations.Nullable;

/**
 * What is looked up as one: a spoken word, or a row of letters said by name.
 *
 * @param word the index of the word of the utterance that it belongs to
 * @param text as the script has it; letters with a space between
 * @param letters whether it is letters said by name
 * @param pronunciation what the script says of its sound, or null
 * @param after the pause behind it
 */
record Unit(
        int word, String text, boolean letters, @Nullable Pronunciation pronunciation, Pause after) {

    /** The units of the word with the index {@code index} in its utterance. */
    static List<Unit> of(SpokenWord word, int index) {
        String[] texts = word.spoken().split(" ", -1);
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            Pause after = i + 1 == texts.length ? word.after() : Pause.NONE;
            Pronunciation pronunciation = word.pronunciations().get(i);
            boolean letters = pronunciation == null && isLetter(texts[i]);
            int last = units.size() - 1;
            if (letters && last >= 0 && units.get(last).letters()) {
                units.set(last, new Unit(index, units.get(last).text() + " " + texts[i], true, null, after));
            } else {
                units.add(new Unit(index, texts[i], letters, pronunciation, after));
            }
        }
        return units;
    }

    /** Whether it is the name of a letter, or of several of its kind: {@code F}, {@code O's}. */
    private static boolean isLetter(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return first >= 'A'
                && first <= 'Z'
                && (text.length() == 1 || text.equals(first + "'s") || text.equals(first + "s"));
    }
}
