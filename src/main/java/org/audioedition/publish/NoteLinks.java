package org.audioedition.publish;

import java.io.IOException;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.audioedition.article.Article;
import org.audioedition.article.Inline;
import org.audioedition.article.Span;
import org.audioedition.edition.Edition;
import org.audioedition.script.Script;

/** The marks in an article's text that send the reader to its footnotes. */
public final class NoteLinks {

    private final String text;
    private final NavigableMap<Integer, Link> links = new TreeMap<>();

    private NoteLinks(Article article) {
        this.text = article.text();
        for (Inline inline : article.inlines()) {
            if (inline instanceof Inline.NoteReference reference) {
                article.footnote(reference)
                        .ifPresent(note ->
                                links.put(reference.span().start(), new Link(reference.span(), Script.blockId(note))));
            }
        }
    }

    /** Those of an edition's article; a mark whose note is not there is none. */
    public static NoteLinks of(Edition edition) {
        return new NoteLinks(edition.article());
    }

    /** A mark, and the id of the note's block. */
    private record Link(Span span, String note) {}

    /** Opens the element that is a link. */
    @FunctionalInterface
    public interface Opening {
        /** Opens the link to a note, by the id of the note's block. */
        void open(String note) throws IOException;
    }

    /** Writes a stretch of the article's text; the marks that lie wholly in it are links. */
    public void write(Span stretch, XmlWriter xml, Opening opening) throws IOException {
        int at = stretch.start();
        for (Map.Entry<Integer, Link> entry :
                links.subMap(stretch.start(), stretch.end()).entrySet()) {
            Link link = entry.getValue();
            if (link.span().start() < at || link.span().end() > stretch.end()) {
                continue;
            }
            xml.text(text.substring(at, link.span().start()));
            opening.open(link.note());
            xml.text(link.span().of(text)).close();
            at = link.span().end();
        }
        xml.text(text.substring(at, stretch.end()));
    }
}
