package org.audioedition.publish.epub;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Content;
import org.audioedition.publish.Cover;
import org.audioedition.publish.Form;
import org.audioedition.publish.FormException;
import org.audioedition.publish.FormFile;
import org.audioedition.publish.Material;
import org.audioedition.publish.Output;
import org.audioedition.publish.XmlWriter;
import org.audioedition.publish.ZipPackage;

/**
 * {@code <slug>.epub}.
 *
 * @param words whether the overlays follow the words, not only the sentences
 */
public record EpubForm(boolean words) implements Form {

    private static final String TYPE = "application/epub+zip";
    private static final String FOLDER = "EPUB/";

    @Override
    public List<FormFile> files(Edition edition) {
        return List.of(new FormFile(fileName(edition), TYPE));
    }

    private static String fileName(Edition edition) {
        return edition.slug() + ".epub";
    }

    @Override
    public void make(Material material, Output out) throws IOException, FormException {
        Edition edition = material.edition();
        Book book = new Book(edition);
        Cover cover = material.cover();
        try (ZipPackage zip =
                new ZipPackage(out.stream(fileName(edition)), edition.metadata().day())) {
            zip.mediaType(TYPE);
            for (int chapter : book.chapters()) {
                if (book.isSpoken(chapter)) {
                    zip.store(FOLDER + "audio/" + Book.id(chapter) + ".mp3", material.mp3(chapter));
                }
            }
            FrontPages pages = new FrontPages(book);
            zip.text(FOLDER + "colophon.xhtml", pages::colophon);
            chapters(book, zip);
            zip.store(FOLDER + cover.fileName(), cover.picture());
            zip.text(FOLDER + "cover.xhtml", text -> pages.cover(text, cover.fileName()));
            zip.text(FOLDER + "nav.xhtml", pages::navigation);
            zip.text(FOLDER + "package.opf", text -> new PackageDocument(book).write(text, cover));
            zip.deflate(FOLDER + "style.css", style());
            zip.text("META-INF/container.xml", EpubForm::container);
        }
    }

    private void chapters(Book book, ZipPackage zip) throws IOException {
        ChapterDocument documents = new ChapterDocument(book, words);
        Overlay overlays = new Overlay(book, words);
        for (int chapter : book.chapters()) {
            String name = FOLDER + "content/" + Book.id(chapter);
            if (book.isSpoken(chapter)) {
                zip.text(name + ".smil", text -> overlays.write(chapter, text));
            }
            zip.text(name + ".xhtml", text -> documents.write(chapter, text));
        }
    }

    private static Content style() throws IOException {
        try (InputStream in = Objects.requireNonNull(EpubForm.class.getResourceAsStream("style.css"))) {
            return Content.of(in.readAllBytes());
        }
    }

    private static void container(Writer out) throws IOException {
        XmlWriter xml = new XmlWriter(out, null);
        xml.open("container", "xmlns", "urn:oasis:names:tc:opendocument:xmlns:container", "version", "1.0");
        xml.open("rootfiles");
        xml.empty("rootfile", "full-path", FOLDER + "package.opf", "media-type", "application/oebps-package+xml");
        xml.close().close();
        xml.end();
    }
}
