package org.audioedition.publish.daisy202;

import java.io.IOException;
import java.util.List;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Content;
import org.audioedition.publish.FileSet;
import org.audioedition.publish.Form;
import org.audioedition.publish.FormException;
import org.audioedition.publish.FormFile;
import org.audioedition.publish.Material;
import org.audioedition.publish.Output;
import org.audioedition.publish.TalkingChapter;
import org.audioedition.publish.ZipPackage;

/**
 * {@code <slug>-daisy202.zip}: a DAISY 2.02 fileset (recommendation of 28 February 2001), with its files at the root of the package. One
 * content document holds the text; every chapter has an MP3 file without tags and a SMIL document.
 *
 * <p>Quotation marks stand in the text, so {@code q}, which draws its own, is not used.
 */
public final class Daisy202Form implements Form {

    @Override
    public List<FormFile> files(Edition edition) {
        return List.of(new FormFile(fileName(edition), "application/zip"));
    }

    private static String fileName(Edition edition) {
        return edition.slug() + "-daisy202.zip";
    }

    @Override
    public void make(Material material, Output out) throws IOException, FormException {
        Edition edition = material.edition();
        List<TalkingChapter> chapters = TalkingChapter.of(edition);
        FileSet files = new FileSet();
        Smil smil = new Smil(edition.colophon(), chapters);
        for (int i = 0; i < chapters.size(); i++) {
            TalkingChapter chapter = chapters.get(i);
            files.audio(chapter.audio(), material.mp3(i));
            files.text(chapter.smil(), text -> smil.chapter(chapter, text));
        }
        files.text(ContentDocument.NAME, new ContentDocument(edition)::write);
        files.text(Smil.MASTER, smil::master);
        NavigationCentre centre = new NavigationCentre(edition, chapters);
        int count = files.names().size() + 1;
        long bytes = bytes(centre, count, files.bytes());
        files.text(NavigationCentre.NAME, text -> centre.write(text, count, bytes));
        try (ZipPackage zip =
                new ZipPackage(out.stream(fileName(edition)), edition.metadata().day())) {
            files.pack(zip);
        }
    }

    /** The size of all files. The navigation centre says it, and is one of them: the digits that it takes are counted, too. */
    private static long bytes(NavigationCentre centre, int count, long others) throws IOException {
        long guess = others;
        while (true) {
            long stated = guess;
            Content written = FileSet.written(text -> centre.write(text, count, stated));
            long real = others + written.size();
            // More bytes never take fewer digits, so this ends.
            if (real == guess) {
                return guess;
            }
            guess = real;
        }
    }
}
