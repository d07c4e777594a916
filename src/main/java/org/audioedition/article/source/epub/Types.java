package org.audioedition.article.source.epub;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What parts of a book say they are (EPUB 3 Structural Semantics Vocabulary 1.1; the guide of OPF 2.0.1, 2.6). */
final class Types {

    /** Why a part is no text of the article, by its type. */
    private static final Map<String, String> AROUND = Map.ofEntries(
            Map.entry("cover", "cover"),
            Map.entry("titlepage", "title page"),
            Map.entry("title-page", "title page"),
            Map.entry("halftitlepage", "title page"),
            Map.entry("toc", "contents"),
            Map.entry("landmarks", "contents"),
            Map.entry("loi", "contents"),
            Map.entry("lot", "contents"),
            Map.entry("page-list", "contents"),
            Map.entry("index", "index"),
            Map.entry("copyright-page", "imprint"),
            Map.entry("colophon", "imprint"),
            Map.entry("imprint", "imprint"));

    private Types() {}

    static Set<String> of(Element element) {
        return new TreeSet<>(List.of(element.attr("epub:type").strip().split("\\s+", -1)));
    }

    /** Why a part of this type is left out, or null. */
    static @Nullable String around(String type) {
        return AROUND.get(type);
    }

    /** Why a document is left out, by what its body or the one section in it says; null when it is text. */
    static @Nullable String around(Element body) {
        Element at = body;
        for (int depth = 0; depth < 3 && at != null; depth++) {
            for (String type : of(at)) {
                if (AROUND.containsKey(type)) {
                    return AROUND.get(type);
                }
            }
            at = at.childrenSize() == 1 ? at.firstElementChild() : null;
        }
        return null;
    }

    static boolean isNotes(Element element) {
        Set<String> types = of(element);
        return types.contains("footnote")
                || types.contains("footnotes")
                || types.contains("endnotes")
                || types.contains("endnote")
                || types.contains("rearnotes")
                || types.contains("rearnote");
    }

    static boolean isPageBreak(Element element) {
        return of(element).contains("pagebreak") || element.attr("role").equals("doc-pagebreak");
    }
}
