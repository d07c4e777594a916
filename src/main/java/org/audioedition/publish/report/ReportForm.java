package org.audioedition.publish.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Form;
import org.audioedition.publish.FormException;
import org.audioedition.publish.FormFile;
import org.audioedition.publish.Material;
import org.audioedition.publish.Output;
import org.audioedition.publish.Samples;

/**
 * {@code report.html}: what an editor should know of an edition before air. It waits for all other files of the edition, so it has to be
 * the last form that is begun.
 */
public final class ReportForm implements Form {

    private static final FormFile FILE = new FormFile("report.html", "text/html");

    @Override
    public List<FormFile> files(Edition edition) {
        return List.of(FILE);
    }

    @Override
    public void make(Material material, Output out) throws IOException {
        Edition edition = material.edition();
        SoundPicture sound;
        try (Samples samples = material.samples(0, edition.timeline().frames())) {
            sound = SoundPicture.of(samples);
        }
        List<ListedFile> files = files(material);
        try (Writer page = out.text(FILE.name())) {
            new ReportPage(edition, sound, files).write(page);
        }
    }

    private static List<ListedFile> files(Material material) throws IOException {
        List<ListedFile> files = new ArrayList<>();
        for (FormFile file : material.files()) {
            if (!file.name().equals(FILE.name())) {
                files.add(listed(material, file));
            }
        }
        return files;
    }

    private static ListedFile listed(Material material, FormFile file) throws IOException {
        try {
            return new ListedFile(file, material.file(file.name()).size(), null);
        } catch (FormException e) {
            return new ListedFile(file, 0, e.getMessage());
        }
    }
}
