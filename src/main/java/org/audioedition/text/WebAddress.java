package org.audioedition.text;

/** Where a web or e-mail address ends. */
final class WebAddress {

    private static final String[] BEGINNINGS = {"http://", "https://", "ftp://", "www."};

    /** The shortest address: {@code www.a.bc}. */
    private static final int SHORTEST = 8;

    private WebAddress() {}

    /** The end of the web address that begins at {@code at}, or {@code at} itself if none does. */
    static int end(String text, int at, int end) {
        int c = Characters.at(text, at, end);
        if (c < 0 || "hHwWfF".indexOf(c) < 0 || at + SHORTEST > end) {
            return at;
        }
        boolean web = false;
        for (String beginning : BEGINNINGS) {
            web |= text.regionMatches(true, at, beginning, 0, beginning.length());
        }
        if (!web) {
            return at;
        }
        int to = at;
        while (to < end && Characters.isAddress(Characters.at(text, to, end))) {
            to += Character.charCount(Characters.at(text, to, end));
        }
        return trimmed(text, at, to);
    }

    /** The end of the e-mail address from {@code start} whose host begins at {@code at}. */
    static int mailEnd(String text, int start, int at, int end) {
        int to = at;
        while (to < end) {
            int c = Characters.at(text, to, end);
            if (!Characters.isWord(c) && (c < 0 || "-._@".indexOf(c) < 0)) {
                break;
            }
            to += Character.charCount(c);
        }
        return trimmed(text, start, to);
    }

    /** Without the punctuation of the sentence around it. */
    private static int trimmed(String text, int start, int at) {
        int to = at;
        while (to > start + 1 && "-._~:?#[]!'(),;*".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }
}
