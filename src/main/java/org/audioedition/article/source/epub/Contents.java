package org.audioedition.article.source.epub;

import java.util.HashMap;
import java.util.Map;
import org.audioedition.article.source.Archive;
import org.audioedition.article.source.markup.Xml;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a book's table of contents calls its documents: the navigation document of EPUB 3, else the NCX of EPUB 2. */
final class Contents {

    private final Map<String, String> titles = new HashMap<>();

    private Contents() {}

    static Contents of(PackageDocument opf, Archive book) {
        Contents contents = new Contents();
        String navigation = opf.navigation();
        String ncx = opf.ncx();
        byte[] nav = navigation == null ? null : book.file(navigation);
        byte[] old = ncx == null ? null : book.file(ncx);
        if (navigation != null && nav != null) {
            contents.readNavigation(navigation, nav);
        } else if (ncx != null && old != null) {
            contents.readNcx(ncx, old);
        }
        return contents;
    }

    /** The title of a document, or null. */
    @Nullable
    String title(String path) {
        return titles.get(path);
    }

    private void readNavigation(String path, byte[] file) {
        Xml.all(Xml.parse(file), "nav").stream()
                .filter(nav -> Types.of(nav).contains("toc"))
                .flatMap(nav -> Xml.all(nav, "a").stream())
                .forEach(link -> add(path, link.attr("href"), link.text()));
    }

    private void readNcx(String path, byte[] file) {
        for (Element point : Xml.all(Xml.parse(file), "navpoint")) {
            String label = Xml.text(point, "navlabel");
            Xml.children(point, "content").stream()
                    .findFirst()
                    .ifPresent(content -> add(path, content.attr("src"), label == null ? "" : label));
        }
    }

    private void add(String from, String reference, String title) {
        String file = Paths.resolve(from, reference);
        if (file != null && !title.isBlank()) {
            titles.putIfAbsent(file, title);
        }
    }
}
