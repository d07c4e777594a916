package org.audioedition.article.source.docx;

import java.util.Map;

/** What a paragraph is by the name of its style: Word's own, LibreOffice's, pandoc's. */
enum Kind {
    PARAGRAPH,
    TITLE,
    DECK,
    BYLINE,
    DATE,
    QUOTE,
    CAPTION,
    CODE,
    CONTENTS;

    private static final Map<String, Kind> BY_NAME = Map.ofEntries(
            Map.entry("title", TITLE),
            Map.entry("subtitle", DECK),
            Map.entry("author", BYLINE),
            Map.entry("byline", BYLINE),
            Map.entry("date", DATE),
            Map.entry("quote", QUOTE),
            Map.entry("intense quote", QUOTE),
            Map.entry("block text", QUOTE),
            Map.entry("block quotation", QUOTE),
            Map.entry("quotations", QUOTE),
            Map.entry("caption", CAPTION),
            Map.entry("table caption", CAPTION),
            Map.entry("image caption", CAPTION),
            Map.entry("source code", CODE),
            Map.entry("html preformatted", CODE),
            Map.entry("preformatted text", CODE),
            Map.entry("toc heading", CONTENTS),
            Map.entry("table of figures", CONTENTS));

    static Kind of(String style) {
        return style.matches("toc \\d|index \\d") ? CONTENTS : BY_NAME.getOrDefault(style, PARAGRAPH);
    }
}
