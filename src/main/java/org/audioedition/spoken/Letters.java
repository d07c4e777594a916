package org.audioedition.spoken;

import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;

/** Letters and digits of any kind folded to ASCII, as far as they have an equal there. */
final class Letters {

    /** Latin letters that are no base letter with a mark, so that Unicode has no decomposition for them. */
    private static final Map<Integer, String> TABLE = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ẞ', "SS"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) 'ð', "th"),
            Map.entry((int) 'Ð', "Th"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'Þ', "Th"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "Ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "Oe"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'Ħ', "H"),
            Map.entry((int) 'ŋ', "ng"),
            Map.entry((int) 'Ŋ', "Ng"),
            Map.entry((int) 'ə', "a"),
            Map.entry((int) 'Ə', "A"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'Ŧ', "T"),
            Map.entry((int) 'ĸ', "k"),
            Map.entry((int) 'ƒ', "f"),
            Map.entry((int) 'ʼ', "'"),
            Map.entry((int) 'ʻ', "'"),
            Map.entry((int) 'ʾ', "'"),
            Map.entry((int) 'ʿ', "'"),
            Map.entry((int) 'ʹ', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '＇', "'"),
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2012, "-"),
            Map.entry(0x2013, "-"),
            Map.entry(0x2212, "-"));

    /** Letters of other scripts that stand for a word in units. */
    private static final String NAMED = "µμ";

    private Letters() {}

    /** {@code word} with letters, digits, apostrophes and hyphens in ASCII; what has no equal there stays. */
    static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return folded(word);
            }
        }
        return word;
    }

    /** Whether every letter and digit of {@code word} has an equal in ASCII or a name of its own. */
    static boolean isReadable(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80 && !unreadable(word, i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Why the letter of {@code word} at {@code at} cannot be read; empty if it can. */
    static String unreadable(String word, int at) {
        int c = word.codePointAt(at);
        if (c < 0x80 || NAMED.indexOf(c) >= 0 || isAttached(word, at) || !Character.isLetterOrDigit(c)) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        append(c, out);
        return out.length() > 0 && out.charAt(0) >= 0x80 ? Marks.reason(c) : "";
    }

    /** Whether the character at {@code at} belongs to the letter before it: an accent, a joiner. */
    static boolean isAttached(String word, int at) {
        if (at <= 0 || at >= word.length()) {
            return false;
        }
        int type = Character.getType(word.codePointAt(at));
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }

    private static String folded(String word) {
        StringBuilder out = new StringBuilder(word.length() + 8);
        int at = 0;
        while (at < word.length()) {
            int c = word.codePointAt(at);
            at += Character.charCount(c);
            if (c < 0x80) {
                out.append((char) c);
            } else {
                append(c, out);
            }
        }
        return out.toString();
    }

    private static void append(int c, StringBuilder out) {
        String known = TABLE.get(c);
        int type = Character.getType(c);
        if (known != null) {
            out.append(known);
        } else if (type == Character.DECIMAL_DIGIT_NUMBER) {
            out.append(Character.digit(c, 10));
        } else if (type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            // Nothing to hear: a soft hyphen, a joiner, an accent written apart.
            return;
        } else if (Character.isLetter(c)
                || type == Character.LETTER_NUMBER
                || (type == Character.OTHER_NUMBER && "²³½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞".indexOf(c) < 0)
                || (c >= 0xFF00 && c <= 0xFFEF)) {
            decompose(c, out);
        } else {
            out.appendCodePoint(c);
        }
    }

    private static void decompose(int c, StringBuilder out) {
        String parts = java.text.Normalizer.normalize(Character.toString(c), Form.NFKD);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            String known = TABLE.get((int) part);
            if (part < 0x80) {
                plain.append(part);
            } else if (known != null) {
                plain.append(known);
            } else if (Character.getType(part) != Character.NON_SPACING_MARK) {
                out.appendCodePoint(c);
                return;
            }
        }
        out.append(plain);
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether {@code word} has letters and none of them is small, a final {@code s} or {@code 's} aside. */
    static boolean isCapitals(String word) {
        boolean some = false;
        for (int i = 0; i < word.length(); i++) {
            if (isLower(word.charAt(i))) {
                return false;
            }
            some |= isUpper(word.charAt(i));
        }
        return some;
    }

    /** Whether {@code word} begins with a capital letter. */
    static boolean isCapitalized(String word) {
        return !word.isEmpty() && isUpper(word.charAt(0));
    }

    /** Whether {@code word} is one or more letters a to z in either case. */
    static boolean isLetters(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!isLetter(word.charAt(i))) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    static boolean isDigits(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!isDigit(word.charAt(i))) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The names of the letters: {@code "FBI"} gives {@code "F B I"}. */
    static String spell(String letters) {
        StringBuilder out = new StringBuilder(letters.length() * 2);
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (isLetter(c)) {
                out.append(out.length() == 0 ? "" : " ").append((char) (c & ~0x20));
            }
        }
        return out.toString();
    }
}
