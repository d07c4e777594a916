package org.audioedition.speech.freetts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.audioedition.lexicon.PhonemeException;
import org.audioedition.lexicon.Pronunciation;

/**
 * The engine's names of phones: those of the CMU dictionary in small letters, the unstressed /AH/ apart as {@code ax}, a stressed vowel
 * with a 1, no other digit.
 */
final class Phones {

    private static final String SCHWA = "ax";

    /** Sounds that were not recorded behind an /h/, which is not heard there either: "Juárez". */
    private static final Set<String> NEVER_AFTER_HH = Set.of("W", "R", "L");

    private Phones() {}

    /** A pronunciation as the engine takes it; an array of its own, for the engine writes into it. */
    static String[] of(Pronunciation pronunciation) {
        List<String> phones = new ArrayList<>();
        List<String> symbols = pronunciation.arpabet();
        for (int i = 0; i < symbols.size(); i++) {
            String next = i + 1 < symbols.size() ? symbols.get(i + 1) : "";
            if (!(symbols.get(i).equals("HH") && NEVER_AFTER_HH.contains(next))) {
                phones.add(phone(symbols.get(i)));
            }
        }
        return phones.toArray(String[]::new);
    }

    private static String phone(String symbol) {
        int last = symbol.length() - 1;
        char stress = symbol.charAt(last);
        if (stress != '0' && stress != '1' && stress != '2') {
            return symbol.toLowerCase(Locale.ROOT);
        }
        String vowel = symbol.substring(0, last).toLowerCase(Locale.ROOT);
        if (stress == '0') {
            return vowel.equals("ah") ? SCHWA : vowel;
        }
        return vowel + "1";
    }

    /** What the engine's phones sound like. */
    static Pronunciation pronunciation(String... phones) {
        StringBuilder symbols = new StringBuilder();
        for (String phone : phones) {
            symbols.append(symbols.length() == 0 ? "" : " ").append(phone.replace(SCHWA, "ah0"));
        }
        try {
            return Pronunciation.arpabet(symbols.toString());
        } catch (PhonemeException e) {
            throw new IllegalStateException("FreeTTS names a phone that is not the CMU dictionary's: " + symbols, e);
        }
    }
}
