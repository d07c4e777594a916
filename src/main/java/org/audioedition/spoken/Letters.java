package org.audioedition.spoken;

import java.util.Locale;

/** The classes of ASCII characters that rules tell apart, and the names of letters. */
final class Letters {

    private Letters() {}

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
