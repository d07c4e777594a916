package org.audioedition.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads x-arpabet as the CMU dictionary writes it: symbols between spaces, a digit of stress behind a vowel. */
final class ArpabetReader {

    private ArpabetReader() {}

    static List<Sound> read(String text) throws PhonemeException {
        List<Sound> sounds = new ArrayList<>();
        int place = 0;
        int from = 0;
        while (from < text.length()) {
            if (Character.isWhitespace(text.charAt(from))) {
                from++;
                continue;
            }
            int to = from;
            while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
                to++;
            }
            place++;
            sounds.addAll(sounds(text.substring(from, to), place));
            from = to;
        }
        return sounds;
    }

    private static List<Sound> sounds(String written, int place) throws PhonemeException {
        char last = written.charAt(written.length() - 1);
        boolean digit = last >= '0' && last <= '2';
        int stress = digit ? last - '0' : 0;
        String symbol = (digit ? written.substring(0, written.length() - 1) : written).toUpperCase(Locale.ROOT);
        List<Phone> phones = phones(symbol, stress);
        if (phones == null || (digit && !phones.get(0).vowel())) {
            throw new PhonemeException("“" + shown(written) + "” at place " + place
                    + " is no x-arpabet symbol; accepted are " + String.join(" ", Inventory.PHONES.arpabetSymbols())
                    + ", a vowel with 0, 1 or 2 behind it");
        }
        List<Sound> sounds = new ArrayList<>();
        for (Phone phone : phones) {
            sounds.add(new Sound(phone, sounds.isEmpty() ? stress : 0));
        }
        return sounds;
    }

    /** The vowels of "cut" and "bird" are other symbols in IPA where they are weak. */
    private static @Nullable List<Phone> phones(String symbol, int stress) {
        if (symbol.endsWith("0")) {
            return null;
        }
        List<Phone> weak = stress == 0 ? Inventory.PHONES.arpabet(symbol + "0") : null;
        return weak == null ? Inventory.PHONES.arpabet(symbol) : weak;
    }

    private static String shown(String written) {
        return written.length() > 12 ? written.substring(0, 12) + "…" : written;
    }
}
