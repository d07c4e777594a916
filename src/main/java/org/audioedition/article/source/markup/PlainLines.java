package org.audioedition.article.source.markup;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Plain text within a source that is otherwise marked up, as elements: a paragraph between blank lines. */
public final class PlainLines {

    private static final Pattern BLANK_LINE = Pattern.compile("(?:\\R\\h*){2,}");
    /** How letters mark what somebody else wrote (RFC 3676, 4.5). */
    private static final Pattern QUOTED = Pattern.compile("(?m)^>+ ?");

    private PlainLines() {}

    /** A body with the text; paragraphs whose lines all begin with {@code >} are quotations. */
    public static Element body(String text) {
        Element body = new Element("body");
        for (String paragraph : BLANK_LINE.split(text, -1)) {
            if (paragraph.isBlank()) {
                continue;
            }
            boolean quoted = paragraph.strip().lines().allMatch(line -> line.startsWith(">"));
            Element into = quoted ? body.appendElement("blockquote") : body;
            into.appendElement("p").text(quoted ? QUOTED.matcher(paragraph).replaceAll("") : paragraph);
        }
        return body;
    }
}
