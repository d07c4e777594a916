package org.audioedition.text;

/** The classes of characters that the tokeniser tells apart. */
final class Characters {

    private Characters() {}

    /** The code point at {@code index}, without looking at {@code end} or beyond; -1 there. */
    static int at(String text, int index, int end) {
        if (index < 0 || index >= end) {
            return -1;
        }
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c) && index + 1 < end && Character.isLowSurrogate(text.charAt(index + 1))) {
            return Character.toCodePoint(c, text.charAt(index + 1));
        }
        return c;
    }

    static boolean isSpace(int c) {
        return c >= 0 && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    static boolean isLetter(int c) {
        return c >= 0 && Character.isLetter(c);
    }

    static boolean isAsciiDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** A decimal digit of any script, or a number sign such as a half or a small two. */
    static boolean isDigit(int c) {
        if (c < 0x80) {
            return isAsciiDigit(c);
        }
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.OTHER_NUMBER
                || type == Character.LETTER_NUMBER;
    }

    static boolean isWord(int c) {
        return isLetter(c) || isDigit(c);
    }

    /** What stays with the letter before it: combining marks, joiners and the soft hyphen. */
    static boolean isAttached(int c) {
        if (c < 0x80) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || c == 0xAD
                || (c >= 0x200B && c <= 0x200D)
                || c == 0x2060;
    }

    static boolean isCurrency(int c) {
        return c == '$' || (c >= 0xA2 && Character.getType(c) == Character.CURRENCY_SYMBOL);
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘' || c == '＇';
    }

    /** A hyphen that joins words; U+2010 and U+2011 are the hyphens that Unicode names so. */
    static boolean isHyphen(int c) {
        return c == '-' || c == 0x2010 || c == 0x2011;
    }

    /** A dash or minus that joins numbers. */
    static boolean isNumberDash(int c) {
        return isHyphen(c) || c == 0x2012 || c == 0x2013 || c == 0x2212;
    }

    /** A sign before a number. */
    static boolean isSign(int c) {
        return c == '-' || c == '+' || c == 0x2212 || c == 0xB1;
    }

    /** What an e-mail or web address may hold beside letters and digits. */
    static boolean isAddress(int c) {
        return isWord(c) || (c > 0 && "-._~:/?#[]@!$&'()*+,;=%".indexOf(c) >= 0);
    }
}
