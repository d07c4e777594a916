package org.audioedition.publish.captions;

import java.util.ArrayList;
import java.util.List;

/** The text of one caption while it fills: two lines, broken where white space stands. */
final class CaptionText {

    /** Apple Podcasts and most players wrap longer lines by themselves, and badly. */
    static final int LINE = 65;

    private static final int MOST_LINES = 2;

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private boolean spaced;

    /** Adds a word with its marks, and says whether there was room; the first word always has room. */
    boolean add(String written) {
        String word = collapsed(written);
        String bare = word.strip();
        boolean empty = lines.isEmpty() && line.length() == 0;
        int gap = spaced && line.length() > 0 ? 1 : 0;
        if (line.length() + gap + bare.length() > LINE) {
            if (!empty && lines.size() + 1 >= MOST_LINES) {
                return false;
            }
            endLine();
            gap = 0;
            for (String rest = bare; rest.length() > LINE; bare = rest) {
                int cut = cut(rest);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
        }
        line.append(gap == 1 ? " " : "").append(bare);
        spaced = word.endsWith(" ");
        return true;
    }

    List<String> lines() {
        List<String> all = new ArrayList<>(lines);
        if (line.length() > 0) {
            all.add(line.toString());
        }
        return all;
    }

    /** A text of the program's own, in as many lines as it needs. */
    static List<String> wrapped(String text) {
        List<String> all = new ArrayList<>();
        CaptionText shown = new CaptionText();
        for (String word : text.split("(?<= )", -1)) {
            if (!shown.add(word)) {
                all.addAll(shown.lines());
                shown = new CaptionText();
                shown.add(word);
            }
        }
        all.addAll(shown.lines());
        return all;
    }

    private void endLine() {
        if (line.length() > 0) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** White space and control characters in runs become one space. */
    private static String collapsed(String written) {
        StringBuilder out = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (!isSpace(c)) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString();
    }

    /** Where a word longer than a line is cut: never inside a character. */
    private static int cut(String word) {
        return Character.isHighSurrogate(word.charAt(LINE - 1)) ? LINE - 1 : LINE;
    }
}
