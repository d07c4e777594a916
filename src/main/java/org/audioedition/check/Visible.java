package org.audioedition.check;

/** The characters of a text that leave ink, or would: no white space of any kind, no control characters. */
final class Visible {

    private Visible() {}

    static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.chars().filter(c -> is((char) c)).forEach(c -> visible.append((char) c));
        return visible.toString();
    }

    static boolean is(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c);
    }

    /** Where two texts, visible characters only, part: a few characters around the place, for a fault. */
    static String difference(String found, String wanted) {
        int at = 0;
        while (at < found.length() && at < wanted.length() && found.charAt(at) == wanted.charAt(at)) {
            at++;
        }
        return "\"" + around(found, at) + "\" stands where \"" + around(wanted, at) + "\" is wanted";
    }

    private static String around(String text, int at) {
        int from = Math.max(0, at - 10);
        return text.substring(from, Math.min(text.length(), at + 20));
    }
}
