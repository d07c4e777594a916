package org.audioedition.article.source.epub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.audioedition.article.Problem;
import org.audioedition.article.source.Archive;
import org.audioedition.article.source.Masthead;
import org.audioedition.article.source.Masthead.Fact;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.ReadArticle;
import org.audioedition.article.source.Source;
import org.audioedition.article.source.SourceException;
import org.audioedition.article.source.markup.Composer;
import org.audioedition.article.source.markup.Xml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads an article from an EPUB. */
public final class EpubReader {

    private static final List<String> TEXTS =
            List.of(".xml", ".opf", ".ncx", ".xhtml", ".html", ".htm", ".xht", ".lcpl");

    private EpubReader() {}

    /** The article, or the error that tells why there is none. */
    public static ReadArticle read(Source source, MetadataOptions options) {
        try {
            Archive book = Archive.read(source.bytes(), EpubReader::isText);
            Protection.requireNone(book);
            return read(book, PackageDocument.of(book), source, options);
        } catch (SourceException e) {
            return ReadArticle.failed(e.at(source.name()));
        }
    }

    private static boolean isText(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return TEXTS.stream().anyMatch(lower::endsWith);
    }

    private static ReadArticle read(Archive book, PackageDocument opf, Source source, MetadataOptions options)
            throws SourceException {
        Masthead masthead = opf.masthead();
        String title = masthead.get(Fact.TITLE);
        List<PackageDocument.Part> spine = opf.spine();
        if (spine.isEmpty()) {
            throw PackageDocument.broken("its spine names no document");
        }
        Reading reading = new Reading(spine, title == null ? "" : title);
        Contents contents = Contents.of(opf, book);
        Map<String, String> guide = opf.guide();
        List<Problem> problems = new ArrayList<>();
        for (PackageDocument.Part part : spine) {
            byte[] file = book.file(part.path());
            if (file == null) {
                String message = "the book lacks its document " + part.path() + "; the article was made without it";
                problems.add(Problem.note("ART-EPUB-PART", source.name(), message));
                continue;
            }
            Element body = body(file);
            String reason = reason(part, body, opf, guide);
            if (reason != null) {
                reading.drop(reason, body);
            } else {
                dropAdded(body, opf, reading);
                reading.add(part.path(), body, contents.title(part.path()));
            }
        }
        return Composer.compose(reading.whole(), masthead, source, options, reading.dropped(), problems);
    }

    private static Element body(byte[] file) {
        List<Element> bodies = Xml.all(Xml.parse(file), "body");
        return bodies.isEmpty()
                ? Jsoup.parse(new String(file, StandardCharsets.UTF_8)).body()
                : bodies.get(0);
    }

    /** Why a document is left out, or null. */
    private static @Nullable String reason(
            PackageDocument.Part part, Element body, PackageDocument opf, Map<String, String> guide) {
        if (part.path().equals(opf.navigation())) {
            return "contents";
        }
        String said = Types.around(body);
        String reason = said != null ? said : Types.around(guide.getOrDefault(part.path(), ""));
        boolean notes = body.stream().anyMatch(Types::isNotes);
        return reason == null && !part.linear() && !notes ? "outside the reading order" : reason;
    }

    /** Words that this program added to a book of its own are none of the article's. */
    private static void dropAdded(Element body, PackageDocument opf, Reading reading) {
        if (opf.isOurs()) {
            for (Element added : body.select("span.added")) {
                reading.drop("words that the edition added", added);
                added.remove();
            }
        }
    }
}
