package org.audioedition.article.source;

import java.util.regex.Pattern;

/** Text in one line, as titles and names stand in metadata. */
public final class Line {

    private static final int MOST = 4000;
    private static final Pattern GAP = Pattern.compile("[\\p{Cntrl}\\s\\x{85}\\x{2028}\\x{2029}]+");

    private Line() {}

    /** The text without line breaks and other control characters; empty when nothing else is in it. */
    public static String of(String text) {
        String head = text.substring(0, Math.min(text.length(), MOST));
        return GAP.matcher(head).replaceAll(" ").strip();
    }

    /** The line, cut after a word when it is longer than {@code most}. */
    public static String cut(String text, int most) {
        String line = of(text);
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most);
        int cut = space > most / 2 ? space : most;
        return line.substring(0, Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut) + "…";
    }
}
