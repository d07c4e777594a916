package org.audioedition.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Reads the IPA that people paste from encyclopedias and dictionaries: one word, broad or narrow. */
final class IpaReader {

    private static final int TILDE = 0x303;
    private static final int SYLLABIC = 0x329;
    private static final int SYLLABIC_ABOVE = 0x30D;
    private static final int RAISED = 0x31D;
    private static final int CENTRAL = 0x308;
    private static final int CARON = 0x30C;
    private static final int CEDILLA = 0x327;
    private static final int RHOTIC_HOOK = 0x2DE;
    private static final String BRACKETS = "/[]⟨⟩\\|";

    private final String text;
    private final StringBuilder clean = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();

    IpaReader(String text) {
        this.text = text;
    }

    List<Sound> read() throws PhonemeException {
        strip();
        List<Sound> sounds = new ArrayList<>();
        int stress = 0;
        for (int at = 0; at < clean.length(); ) {
            char c = clean.charAt(at);
            if (c == 'ˈ' || c == 'ˌ') {
                stress = c == 'ˈ' ? 1 : stress == 1 ? 1 : 2;
                at++;
                continue;
            }
            int length = Inventory.PHONES.longest(clean, at);
            if (length == 0 && !isSeparator(c)) {
                throw unknown(places.get(at));
            }
            if (length > 0) {
                for (Phone phone : Inventory.PHONES.spelled(clean.substring(at, at + length))) {
                    sounds.add(new Sound(phone, phone.vowel() ? stress : 0));
                    stress = phone.vowel() ? 0 : stress;
                }
            }
            at += Math.max(1, length);
        }
        return sounds;
    }

    /** Takes off what narrows a sound without making it another one, and decides what stands between round brackets. */
    private void strip() throws PhonemeException {
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (c == '(' || c == '⁽') {
                at = optional(at);
                continue;
            }
            keep(c, at);
            at += Character.charCount(c);
        }
    }

    /** An optional sound: Americans say an r and a schwa, as dictionaries bracket them, and leave the others out. */
    private int optional(int open) throws PhonemeException {
        int close = open + 1;
        while (close < text.length() && close - open < 5 && ")⁾".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        if (close == text.length() || close - open == 5) {
            throw unknown(open);
        }
        String sound = text.substring(open + 1, close);
        if (sound.equals("r") || sound.equals("ɹ") || sound.equals("ʳ") || sound.equals("ə")) {
            keep(sound.charAt(0), open + 1);
        }
        return close + 1;
    }

    private void keep(int c, int place) {
        if (c < 0x80) {
            ascii((char) c, place);
            return;
        }
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            if (part == 'ʳ' || part == RHOTIC_HOOK) {
                put('r', place);
            } else if (part == 'ᵊ') {
                put('ə', place);
            } else if (!isNarrowing(part) && BRACKETS.indexOf(part) < 0) {
                put(part, place);
            }
        }
    }

    private void ascii(char c, int place) {
        if (c == '\'') {
            put('ˈ', place);
        } else if (c == ':') {
            put('ː', place);
        } else if (BRACKETS.indexOf(c) < 0) {
            put(c, place);
        }
    }

    private void put(char c, int place) {
        clean.append(c);
        places.add(place);
    }

    /** What may stand between sounds, or is left of a mark that no spelling has. */
    private static boolean isSeparator(char c) {
        return c == '.' || c == '-' || c == 'ː' || c == '‿' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Marks and raised letters that no spelling of the inventory has: palatal, aspirated, dental, tone and so on. */
    private static boolean isNarrowing(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> !isMeant(c);
            case Character.MODIFIER_LETTER, Character.MODIFIER_SYMBOL -> c != 'ˈ' && c != 'ˌ' && c != 'ː';
            default -> c == '↗' || c == '↘' || c == '↑' || c == '↓';
        };
    }

    private static boolean isMeant(int mark) {
        return mark == TILDE
                || mark == SYLLABIC
                || mark == SYLLABIC_ABOVE
                || mark == RAISED
                || mark == CENTRAL
                || mark == CARON
                || mark == CEDILLA;
    }

    private PhonemeException unknown(int place) {
        int c = text.codePointAt(place);
        String shown = Character.isLetterOrDigit(c) || (c > 0x20 && c < 0x7F)
                ? "“" + Character.toString(c) + "”"
                : "U+" + Integer.toHexString(c);
        StringBuilder accepted = new StringBuilder();
        for (Phone phone : Inventory.PHONES.phones()) {
            accepted.append(' ').append(phone.symbol());
        }
        return new PhonemeException(shown + " at place " + (place + 1)
                + " is no IPA symbol; accepted for one word are the stress marks ˈ ˌ and" + accepted);
    }
}
