package org.audioedition.spoken;

import java.util.Set;

/** Words that a hard-wrapped text divides at the end of a line. */
final class LineEnds {

    /** First parts of words that are written with a hyphen wherever they stand. */
    private static final Set<String> HYPHENATED = Tables.words("hyphenated-heads.txt");

    private LineEnds() {}

    /** {@code word} in one line: without the hyphen at the line's end, unless its first part always has one. */
    static String joined(String word) {
        int at = word.indexOf('\n');
        if (at < 0) {
            return word;
        }
        StringBuilder out = new StringBuilder(word.length());
        int from = 0;
        for (; at >= 0; at = word.indexOf('\n', from)) {
            int hyphen = word.charAt(at - 1) == '\r' ? at - 2 : at - 1;
            String head = word.substring(from, hyphen);
            out.append(head).append(HYPHENATED.contains(head) ? "-" : "");
            from = at + 1;
        }
        return out.append(word, from, word.length()).toString();
    }
}
