package org.audioedition.speech.phonemes;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.lexicon.PhonemeException;
import org.audioedition.lexicon.Pronunciation;

/** Leaves one main stress in a word whose source tells stressed vowels from others, but not the main one of them. */
final class MainStress {

    /** The vowels that rules stress by mistake; behind the main stress they have none. */
    private static final String LAX = "IH1";

    private MainStress() {}

    /**
     * The word with its main stress on the last vowel but one if that has stress and a guessed word ends in a vowel letter that is said,
     * as names from Italy, Japan and Arabia are; else on the first stressed vowel.
     *
     * @param guessed whether the word was read by its letters, and is so a name or a foreign word
     */
    static Pronunciation of(Pronunciation word, String spelling, boolean guessed) {
        List<String> symbols = new ArrayList<>(word.arpabet());
        List<Integer> vowels = new ArrayList<>();
        for (int i = 0; i < symbols.size(); i++) {
            if (Character.isDigit(last(symbols.get(i)))) {
                vowels.add(i);
            }
        }
        List<Integer> stressed =
                vowels.stream().filter(i -> last(symbols.get(i)) == '1').toList();
        if (stressed.size() < 2) {
            return word;
        }
        int penult = vowels.get(vowels.size() - 2);
        boolean foreign = guessed && "aio".indexOf(last(spelling)) >= 0 && stressed.contains(penult);
        int main = foreign ? penult : first(symbols, stressed, spelling);
        for (int i : stressed) {
            if (i != main) {
                symbols.set(i, weaker(symbols.get(i)));
            }
        }
        return arpabet(symbols);
    }

    /** The first stressed vowel, but for a first letter e that sounds like i: it has no stress ("Emanuel"). */
    private static int first(List<String> symbols, List<Integer> stressed, String spelling) {
        boolean weak = stressed.get(0) == 0 && symbols.get(0).equals(LAX) && spelling.startsWith("e");
        return stressed.get(weak ? 1 : 0);
    }

    private static String weaker(String vowel) {
        return vowel.substring(0, vowel.length() - 1) + (vowel.equals(LAX) ? '0' : '2');
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    private static Pronunciation arpabet(List<String> symbols) {
        try {
            return Pronunciation.arpabet(String.join(" ", symbols));
        } catch (PhonemeException e) {
            throw new IllegalStateException(symbols.toString(), e);
        }
    }
}
