package org.audioedition.script;

import java.nio.charset.StandardCharsets;

/** Chapter titles: one line, and short enough for every reader of chapters. */
final class Titles {

    /** libsndfile keeps 256 bytes of a label with its end; ffmpeg keeps 511. */
    private static final int MOST_BYTES = 250;
    /** The first words of a paragraph, for a list of chapters. */
    private static final int FIRST_WORDS = 48;

    private Titles() {}

    /** The whole text in one line, cut at a character when it is too long for a label. */
    static String whole(String text) {
        String line = oneLine(text);
        if (line.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES) {
            return line;
        }
        StringBuilder cut = new StringBuilder();
        int bytes = "…".getBytes(StandardCharsets.UTF_8).length;
        for (int c : line.codePoints().toArray()) {
            bytes += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES) {
                break;
            }
            cut.appendCodePoint(c);
        }
        return cut.toString().strip() + "…";
    }

    /** The first words of a paragraph. */
    static String firstWords(String paragraph) {
        String line = oneLine(paragraph.substring(0, Math.min(paragraph.length(), 4 * MOST_BYTES)));
        if (line.length() <= FIRST_WORDS) {
            return whole(line);
        }
        int space = line.lastIndexOf(' ', FIRST_WORDS);
        String words = space > 0 ? line.substring(0, space) : line.substring(0, FIRST_WORDS);
        return whole(words.replaceFirst("[\\s\\p{Punct}–—“‘]+$", "") + "…");
    }

    /** Control characters, surrogates without a partner and line breaks are no part of a title. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\s\\x{85}\\x{A0}\\x{2028}\\x{2029}\\x{FEFF}]+", " ")
                .strip();
    }
}
