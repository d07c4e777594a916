package org.audioedition.article.source.epub;

import java.util.List;
import java.util.Set;
import org.audioedition.article.source.Archive;
import org.audioedition.article.source.SourceException;
import org.audioedition.article.source.markup.Xml;
import org.jsoup.nodes.Element;

/** Whether a book's text is locked away from whoever has no licence (OCF 3.3, 4.2.6.3.2). */
final class Protection {

    /** Scrambled fonts, which nobody hears (OCF 3.3, 4.4; Adobe's way of the same). */
    private static final Set<String> FONTS =
            Set.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC");

    private static final List<String> LICENCES = List.of("META-INF/rights.xml", "META-INF/license.lcpl");

    private Protection() {}

    static void requireNone(Archive book) throws SourceException {
        boolean licensed = LICENCES.stream().anyMatch(name -> book.file(name) != null);
        byte[] encryption = book.file("META-INF/encryption.xml");
        boolean encrypted = encryption != null
                && Xml.all(Xml.parse(encryption), "encrypteddata").stream().anyMatch(Protection::isLocked);
        if (licensed || encrypted) {
            String message =
                    "the book is protected by DRM, which this program does not open; ask the publisher for a copy"
                            + " without it";
            throw new SourceException("ART-DRM", message);
        }
    }

    private static boolean isLocked(Element encrypted) {
        return Xml.children(encrypted, "encryptionmethod").stream()
                .noneMatch(method -> FONTS.contains(method.attr("Algorithm")));
    }
}
