package org.audioedition.spoken;

/** The last gate before the engine: words of a to z with inner apostrophes, single capitals for letter names. */
final class Spoken {

    /** The engine takes a time that grows faster than the word; no word of English is longer. */
    private static final int LONGEST = 40;

    private Spoken() {}

    /** {@code words} with everything else turned into spaces, and with words that are too long cut; may be empty. */
    static String clean(String words) {
        StringBuilder out = new StringBuilder(words.length());
        int run = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Letters.isLetter(c) && !(c == '\'' && run > 0)) {
                run = 0;
                continue;
            }
            if (run == 0 || run == LONGEST) {
                trim(out);
                out.append(out.length() == 0 ? "" : " ");
                run = 0;
                if (c == '\'') {
                    continue;
                }
            }
            out.append(Letters.isUpper(c) && !alone(words, i) ? (char) (c | 0x20) : c);
            run++;
        }
        trim(out);
        return out.toString();
    }

    /** Whether the capital at {@code at} is a letter's name: no letter stands beside it. */
    private static boolean alone(String words, int at) {
        boolean before = at > 0 && (Letters.isLetter(words.charAt(at - 1)) || words.charAt(at - 1) == '\'');
        boolean after = at + 1 < words.length() && Letters.isLetter(words.charAt(at + 1));
        return !before && !after;
    }

    /** Takes an apostrophe off the end: a quote mark, or the plural's, which is not heard. */
    private static void trim(StringBuilder out) {
        while (out.length() > 0 && out.charAt(out.length() - 1) == '\'') {
            out.setLength(out.length() - 1);
        }
    }
}
