package org.audioedition.publish.audiobook;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Cover;
import org.audioedition.publish.Form;
import org.audioedition.publish.FormException;
import org.audioedition.publish.FormFile;
import org.audioedition.publish.Material;
import org.audioedition.publish.Output;
import org.audioedition.publish.TextBlock;
import org.audioedition.publish.TextFlow;
import org.audioedition.publish.ZipPackage;

/** {@code <slug>.lpf}: manifest and resources, packaged. */
public final class AudiobookForm implements Form {

    private static final String TYPE = "application/lpf+zip";

    @Override
    public List<FormFile> files(Edition edition) {
        return List.of(new FormFile(fileName(edition), TYPE));
    }

    private static String fileName(Edition edition) {
        return edition.slug() + ".lpf";
    }

    @Override
    public void make(Material material, Output out) throws IOException, FormException {
        Edition edition = material.edition();
        Cover cover = material.cover();
        int chapters = edition.chapters().size();
        try (ZipPackage zip =
                new ZipPackage(out.stream(fileName(edition)), edition.metadata().day())) {
            for (int i = 0; i < chapters; i++) {
                zip.store(sound(i), material.mp3(i));
            }
            zip.store(cover.fileName(), cover.picture());
            Pages pages = new Pages(edition);
            zip.text(Manifest.ENTRY, text -> pages.entry(text, cover.fileName()));
            zip.text(Manifest.NAME, text -> new Manifest(edition, cover).write(text));
            List<List<TextBlock>> texts = TextFlow.byChapter(edition);
            for (int i = 0; i < chapters; i++) {
                int chapter = i;
                zip.text(text(i), text -> pages.chapter(chapter, texts.get(chapter), text));
            }
        }
    }

    /** Where a chapter's recording lies. */
    static String sound(int chapter) {
        return String.format(Locale.ROOT, "audio/c%04d.mp3", chapter + 1);
    }

    /** Where a chapter's text lies. */
    static String text(int chapter) {
        return String.format(Locale.ROOT, "text/c%04d.html", chapter + 1);
    }
}
