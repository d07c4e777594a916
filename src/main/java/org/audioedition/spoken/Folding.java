package org.audioedition.spoken;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Letters and digits of any kind folded to ASCII, as far as they have an equal there: accents by their Unicode decomposition, other
 * letters and alphabets by {@code letters.txt}, Korean by {@link Hangul}.
 */
final class Folding {

    private static final Map<String, String> LETTERS = letters();

    private static final String APOSTROPHES = "ʼʻʾʿʹ’‘＇";
    private static final String HYPHENS = "\u2010\u2011\u2012\u2013\u2212";
    /** Signs that have a reading of their own as numbers. */
    private static final String NUMBERS = "²³½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    /** The sign of a millionth, which is no Greek letter in Unicode. */
    private static final char MICRO = 'µ';

    private static final int FIRST_GREEK = 0x370;
    private static final int LAST_GREEK = 0x1FFF;
    private static final int KATAKANA = 0x30A1;
    private static final int LAST_KATAKANA = 0x30F6;
    private static final int TO_HIRAGANA = 0x60;

    private Folding() {}

    private static Map<String, String> letters() {
        Map<String, String> letters = new HashMap<>();
        Tables.rows("letters.txt").forEach(row -> letters.put(row.get(0), row.get(1, "")));
        return letters;
    }

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
        if (c < 0x80
                || c == MICRO
                || (c == 'μ' && isLoneGreek(word, at, c))
                || isAttached(word, at)
                || !Character.isLetterOrDigit(c)) {
            return "";
        }
        if (isLoneGreek(word, at, c)) {
            return "letter of a formula";
        }
        StringBuilder out = new StringBuilder();
        append(word, at, out);
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

    /** A Greek letter by itself is said by its name. */
    private static boolean isLoneGreek(String word, int at, int c) {
        return isGreek(c)
                && !(at > 0 && isGreek(word.charAt(at - 1)))
                && !(at + 1 < word.length() && isGreek(word.charAt(at + 1)));
    }

    private static boolean isGreek(int c) {
        return c >= FIRST_GREEK && c < LAST_GREEK && UnicodeScript.of(c) == UnicodeScript.GREEK;
    }

    private static String folded(String word) {
        StringBuilder out = new StringBuilder(word.length() + 8);
        int at = 0;
        while (at < word.length()) {
            if (word.charAt(at) < 0x80) {
                out.append(word.charAt(at));
                at++;
            } else {
                at = append(word, at, out);
            }
        }
        return out.toString();
    }

    /** Adds what is read for the character at {@code at}, and perhaps for the one behind it; the index after both. */
    private static int append(String word, int at, StringBuilder out) {
        int c = word.codePointAt(at);
        int next = at + Character.charCount(c);
        if (c == MICRO || isLoneGreek(word, at, c)) {
            out.appendCodePoint(c);
            return next;
        }
        int after = next < word.length() ? word.codePointAt(next) : -1;
        boolean capitals = Character.isUpperCase(after) || (at > 0 && Character.isUpperCase(word.codePointBefore(at)));
        String pair = c >= FIRST_GREEK && after >= 0 ? LETTERS.get(base(c) + base(after)) : null;
        if (pair != null) {
            out.append(cased(pair, c, capitals));
            return next + Character.charCount(after);
        }
        single(c, capitals, out);
        return next;
    }

    private static void single(int c, boolean capitals, StringBuilder out) {
        int type = Character.getType(c);
        String known = LETTERS.get(small(c));
        if (known != null) {
            out.append(cased(known, c, capitals));
        } else if (APOSTROPHES.indexOf(c) >= 0) {
            out.append('\'');
        } else if (HYPHENS.indexOf(c) >= 0) {
            out.append('-');
        } else if (Hangul.isSyllable(c)) {
            Hangul.append(c, out);
        } else if (type == Character.DECIMAL_DIGIT_NUMBER) {
            out.append(Character.digit(c, 10));
        } else if (type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            // Nothing to hear: a soft hyphen, a joiner, an accent written apart.
            return;
        } else if (Character.isLetter(c)
                || type == Character.LETTER_NUMBER
                || (type == Character.OTHER_NUMBER && NUMBERS.indexOf(c) < 0)
                || (c >= 0xFF00 && c <= 0xFFEF)) {
            decompose(c, capitals, out);
        } else {
            out.appendCodePoint(c);
        }
    }

    private static void decompose(int c, boolean capitals, StringBuilder out) {
        String parts = Normalizer.normalize(Character.toString(c), Form.NFKD);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            String known = part < 0x80 ? null : LETTERS.get(small(part));
            if (part < 0x80) {
                plain.append(part);
            } else if (known != null) {
                plain.append(cased(known, part, capitals));
            } else if (APOSTROPHES.indexOf(part) >= 0) {
                plain.append('\'');
            } else if (Character.getType(part) != Character.NON_SPACING_MARK) {
                out.appendCodePoint(c);
                return;
            }
        }
        out.append(plain);
    }

    /** The small letter, hiragana for katakana, as the table has it. */
    private static String small(int c) {
        int kana = c >= KATAKANA && c <= LAST_KATAKANA ? c - TO_HIRAGANA : c;
        return Character.toString(Character.toLowerCase(kana));
    }

    /** The small letter without accents, for pairs. */
    private static String base(int c) {
        return isGreek(c)
                ? small(Normalizer.normalize(Character.toString(c), Form.NFD).codePointAt(0))
                : small(c);
    }

    /** Latin letters in the case of the letter that they are read for; {@code capitals} if it stands among capitals. */
    private static String cased(String latin, int c, boolean capitals) {
        if (latin.isEmpty() || !Character.isUpperCase(c)) {
            return latin;
        }
        return capitals ? latin.toUpperCase(Locale.ROOT) : Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
    }
}
