package org.audioedition.publish.daisy3;

import java.io.IOException;
import java.util.List;
import org.audioedition.edition.Edition;
import org.audioedition.publish.FileSet;
import org.audioedition.publish.Form;
import org.audioedition.publish.FormException;
import org.audioedition.publish.FormFile;
import org.audioedition.publish.Material;
import org.audioedition.publish.Output;
import org.audioedition.publish.TalkingChapter;
import org.audioedition.publish.ZipPackage;

/**
 * {@code <slug>-daisy3.zip}: a DAISY 3 fileset (ANSI/NISO Z39.86-2005), with its files at the root of the package. One DTBook document
 * holds the text; every chapter has an MP3 file without tags and a SMIL document.
 *
 * <p>Quotation marks stand in the text, so {@code q}, which draws
 * its own, is not used.
 */
public final class Daisy3Form implements Form {

    @Override
    public List<FormFile> files(Edition edition) {
        return List.of(new FormFile(fileName(edition), "application/zip"));
    }

    private static String fileName(Edition edition) {
        return edition.slug() + "-daisy3.zip";
    }

    @Override
    public void make(Material material, Output out) throws IOException, FormException {
        Edition edition = material.edition();
        List<TalkingChapter> chapters = TalkingChapter.of(edition);
        FileSet files = new FileSet();
        Smil smil = new Smil(edition.colophon());
        for (int i = 0; i < chapters.size(); i++) {
            TalkingChapter chapter = chapters.get(i);
            files.audio(chapter.audio(), material.mp3(i));
            files.text(chapter.smil(), text -> smil.write(chapter, text));
        }
        files.text(TextDocument.NAME, new TextDocument(edition, chapters)::write);
        files.text(NavigationDocument.NAME, new NavigationDocument(edition, chapters)::write);
        files.text(ResourceDocument.NAME, ResourceDocument::write);
        files.text(PackageDocument.NAME, new PackageDocument(edition.colophon(), chapters)::write);
        try (ZipPackage zip =
                new ZipPackage(out.stream(fileName(edition)), edition.metadata().day())) {
            files.pack(zip);
        }
    }
}
