package org.audioedition.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Gives a word that has no stress mark its stress: dictionaries leave the mark out where there is one syllable. */
final class Stress {

    private Stress() {}

    /** The word as it is if a vowel has stress or all are weak, else with the main stress on its first full vowel. */
    static List<Sound> completed(List<Sound> word) {
        if (word.stream().anyMatch(sound -> sound.stress() > 0)) {
            return word;
        }
        List<Sound> stressed = new ArrayList<>(word);
        for (int i = 0; i < word.size(); i++) {
            Phone phone = word.get(i).phone();
            if (phone.vowel() && !phone.isSchwa()) {
                stressed.set(i, new Sound(phone, 1));
                return stressed;
            }
        }
        return word;
    }
}
