package org.audioedition.publish;

/** Text as XML 1.0 and HTML can carry it. */
public final class PlainText {

    private static final char REPLACEMENT = '\uFFFD';

    private PlainText() {}

    /**
     * The text with what no XML document may hold (XML 1.0, production 2) replaced by U+FFFD: control characters, halves of surrogate
     * pairs, U+FFFE and U+FFFF; the number of UTF-16 units stays.
     */
    public static String of(CharSequence text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                plain.append(c).append(text.charAt(++i));
            } else {
                plain.append(isAllowed(c) ? c : REPLACEMENT);
            }
        }
        return plain.toString();
    }

    /** {@link #of} in one line: runs of white space and control characters are one space each. */
    public static String line(String text) {
        return of(text.replaceAll("[\\s\\p{Cntrl}\\x{85}\\x{2028}\\x{2029}]+", " ")
                .strip());
    }

    private static boolean isAllowed(char c) {
        boolean control = (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c <= 0x9F && c != 0x85);
        return !control && !Character.isSurrogate(c) && c < 0xFFFE;
    }
}
