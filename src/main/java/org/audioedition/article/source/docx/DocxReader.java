package org.audioedition.article.source.docx;

import java.util.List;
import java.util.Map;
import org.audioedition.article.source.Archive;
import org.audioedition.article.source.Masthead;
import org.audioedition.article.source.Masthead.Fact;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.ReadArticle;
import org.audioedition.article.source.Source;
import org.audioedition.article.source.SourceException;
import org.audioedition.article.source.markup.Composer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads an article from a DOCX file. */
public final class DocxReader {

    private static final String FOLDER = "word/";
    private static final String DOCUMENT = FOLDER + "document.xml";
    /** What stands for a person where nobody gave a name, and names that somebody logs in with. */
    private static final String NOBODY = "(?i).*\\b(?:user|unknown|author|admin|administrator|python-docx)\\b.*|\\S*";

    private DocxReader() {}

    /** The article, or the error that tells why there is none. */
    public static ReadArticle read(Source source, MetadataOptions options) {
        try {
            Archive file = Archive.read(source.bytes(), name -> name.endsWith(".xml"));
            if (file.file(DOCUMENT) == null) {
                String message = "this is no whole DOCX: it has no " + DOCUMENT
                        + "; open it in Word or LibreOffice and save" + " it as .docx";
                throw new SourceException("ART-DOCX", message);
            }
            return read(file, source, options);
        } catch (SourceException e) {
            return ReadArticle.failed(e.at(source.name()));
        }
    }

    private static ReadArticle read(Archive file, Source source, MetadataOptions options) throws SourceException {
        Styles styles = Styles.of(file, FOLDER + "styles.xml");
        Typesetter typesetter = new Typesetter(styles, Numbering.of(file, FOLDER + "numbering.xml"));
        Element body = new Element("body");
        Story main = new Story(typesetter, body);
        Part.read(file, DOCUMENT, main);
        Story notes = new Story(typesetter, new Element("body"));
        Part.read(file, FOLDER + "footnotes.xml", notes);
        Part.read(file, FOLDER + "endnotes.xml", notes);
        for (String id : main.references().keySet()) {
            Element note = notes.notes().get(id);
            if (note != null) {
                body.appendChild(note);
            }
        }
        Element title = typesetter.title();
        Masthead masthead = masthead(file, title == null ? null : title.text(), body.selectFirst("h1") == null)
                .with(Fact.LANGUAGE, styles.language());
        return Composer.compose(body, masthead, source, options, typesetter.dropped(), List.of());
    }

    /** What the file's properties say: a title only where the text has none, for they are seldom kept up to date. */
    private static Masthead masthead(Archive file, @Nullable String title, boolean untitled) throws SourceException {
        Map<String, String> properties = Properties.of(file);
        String creator = properties.getOrDefault("creator", "").strip();
        return Masthead.empty()
                .with(Fact.TITLE, title != null ? title : untitled ? properties.get("title") : null)
                .with(Fact.CREATOR, creator.matches(NOBODY) ? null : creator)
                .with(Fact.CREATED, properties.get("created"))
                .with(Fact.LANGUAGE, properties.get("language"));
    }
}
