package org.audioedition.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a word into syllables: of the consonants between two vowels, the most that an English word can begin with go right. */
final class Syllables {

    /** The clusters that begin English words; any one consonant but ŋ may stand alone. */
    private static final Set<String> ONSETS = Set.of(
            "pl", "pɹ", "pj", "bl", "bɹ", "bj", "tɹ", "tw", "dɹ", "dw", "kl", "kɹ", "kw", "kj", "ɡl", "ɡɹ", "ɡw", "ɡj",
            "fl", "fɹ", "fj", "vj", "θɹ", "θw", "ʃɹ", "hw", "hj", "mj", "sp", "st", "sk", "sm", "sn", "sl", "sw", "sf",
            "spl", "spɹ", "spj", "stɹ", "skl", "skɹ", "skw", "skj");

    private Syllables() {}

    /** The syllables of a word in order; each holds one vowel, but for a word that has none. */
    static List<List<Sound>> of(List<Sound> word) {
        List<List<Sound>> syllables = new ArrayList<>();
        int from = 0;
        int vowel = next(word, -1);
        for (int next = next(word, vowel); next < word.size(); next = next(word, next)) {
            int cut = cut(word, vowel + 1, next);
            syllables.add(word.subList(from, cut));
            from = cut;
            vowel = next;
        }
        syllables.add(word.subList(from, word.size()));
        return syllables;
    }

    private static int next(List<Sound> word, int after) {
        int at = after + 1;
        while (at < word.size() && !word.get(at).isVowel()) {
            at++;
        }
        return at;
    }

    /** Where the onset of the vowel at {@code vowel} begins, not before {@code from}. */
    private static int cut(List<Sound> word, int from, int vowel) {
        int cut = vowel;
        String onset = "";
        while (cut > from) {
            onset = word.get(cut - 1).phone().symbol() + onset;
            if (cut == vowel ? onset.equals("ŋ") : !ONSETS.contains(onset)) {
                break;
            }
            cut--;
        }
        return cut;
    }
}
