package org.audioedition.publish.page;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Content;
import org.audioedition.publish.Form;
import org.audioedition.publish.FormException;
import org.audioedition.publish.FormFile;
import org.audioedition.publish.Material;
import org.audioedition.publish.Output;

/**
 * {@code <slug>.html} as a form: with the edition's MP3 inside it, or beside it when it is a long one, and links to the files that people
 * take along.
 */
public final class PageForm implements Form {

    /** More than this makes a page that browsers are slow to open: about an hour of sound. */
    private static final long MOST_EMBEDDED = 48L << 20;

    private static final String MP3 = "audio/mpeg";

    /** What a file is to people, by how its name goes on behind the slug. */
    private static final Map<String, String> LABELS = labels();

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(".mp3", "Sound, MP3");
        labels.put(".m4b", "Audiobook, M4B");
        labels.put(".opus", "Sound, Opus");
        labels.put(".flac", "Sound, FLAC");
        labels.put(".epub", "Book with sound, EPUB");
        labels.put("-daisy202.zip", "Talking book, DAISY 2.02");
        labels.put("-daisy3.zip", "Talking book, DAISY 3");
        labels.put(".lpf", "Audiobook, W3C");
        labels.put(".txt", "Transcript");
        labels.put(".vtt", "Captions, WebVTT");
        return labels;
    }

    @Override
    public List<FormFile> files(Edition edition) {
        return List.of(new FormFile(ReadAlongPage.fileName(edition), ReadAlongPage.MEDIA_TYPE));
    }

    @Override
    public void make(Material material, Output out) throws IOException, FormException {
        Edition edition = material.edition();
        String sound = edition.slug() + ".mp3";
        Content mp3 = material.file(sound);
        AudioSource audio = mp3.size() <= MOST_EMBEDDED ? AudioSource.embedded(MP3, mp3) : AudioSource.file(sound);
        PageLinks links = new PageLinks(audio, MP3, downloads(material));
        try (Writer text = out.text(ReadAlongPage.fileName(edition))) {
            ReadAlongPage.write(edition, links, text);
        }
    }

    private static List<PageLinks.Download> downloads(Material material) throws IOException {
        List<PageLinks.Download> downloads = new ArrayList<>();
        for (Map.Entry<String, String> label : LABELS.entrySet()) {
            String name = material.edition().slug() + label.getKey();
            for (FormFile file : material.files()) {
                if (file.name().equals(name)) {
                    add(material, file, label.getValue(), downloads);
                }
            }
        }
        return downloads;
    }

    /** A form that cannot be made here is no download; it is missed elsewhere. */
    private static void add(Material material, FormFile file, String label, List<PageLinks.Download> downloads)
            throws IOException {
        try {
            long bytes = material.file(file.name()).size();
            downloads.add(new PageLinks.Download(file.name(), label, file.mediaType(), bytes));
        } catch (FormException e) {
            return;
        }
    }
}
