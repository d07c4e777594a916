package org.audioedition.article.source.html;

import java.util.Locale;
import org.jsoup.parser.Parser;

/** Texts of a page brought into a form that compares or prints. */
final class Texts {

    private Texts() {}

    /** One line, white space collapsed; character references that were written twice are read. */
    static String line(String text) {
        String read = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        StringBuilder line = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < read.length(); i++) {
            char c = read.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u00A0') {
                space = line.length() > 0;
            } else {
                line.append(space ? " " : "").append(c);
                space = false;
            }
        }
        return line.toString();
    }

    /** Letters and digits in lower case: two texts that differ in marks and spaces only have the same. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
