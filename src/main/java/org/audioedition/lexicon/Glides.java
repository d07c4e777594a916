package org.audioedition.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Joins a y or w that no vowel follows to the vowel before it: foreign transcriptions write {@code aj} for {@code aɪ}. */
final class Glides {

    private Glides() {}

    static List<Sound> joined(List<Sound> word) {
        List<Sound> joined = new ArrayList<>();
        for (int i = 0; i < word.size(); i++) {
            Sound sound = word.get(i);
            boolean ends = i + 1 == word.size() || !word.get(i + 1).isVowel();
            Sound before = joined.isEmpty() ? sound : joined.get(joined.size() - 1);
            if (sound.phone().isGlide() && ends && before.isVowel()) {
                joined.set(joined.size() - 1, diphthong(before, sound.phone().symbol()));
            } else {
                joined.add(sound);
            }
        }
        return joined;
    }

    /** The diphthong of a vowel and a glide, or the vowel alone where English has none such. */
    private static Sound diphthong(Sound vowel, String glide) {
        boolean y = glide.equals("j");
        String symbol = switch (vowel.phone().symbol()) {
            case "ɑ", "æ", "ʌ", "ə" -> y ? "aɪ" : "aʊ";
            case "ɛ", "e" -> y ? "eɪ" : vowel.phone().symbol();
            case "ɔ", "oʊ" -> y ? "ɔɪ" : "oʊ";
            default -> vowel.phone().symbol();
        };
        return new Sound(Inventory.PHONES.phone(symbol), vowel.stress());
    }
}
