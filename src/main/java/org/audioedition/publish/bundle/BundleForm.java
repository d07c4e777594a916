package org.audioedition.publish.bundle;

import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.audioedition.edition.AudioTrack;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Form;
import org.audioedition.publish.FormException;
import org.audioedition.publish.FormFile;
import org.audioedition.publish.Material;
import org.audioedition.publish.Output;
import org.audioedition.publish.ZipPackage;

/**
 * {@code <slug>-<name>.zip}: files of the edition, under the names that they have in its folder. It is made behind the forms in it.
 *
 * @param name what it is for
 * @param members the forms in it
 * @param master whether the mastered WAV is in it, too
 */
public record BundleForm(String name, List<Form> members, boolean master) implements Form {

    public BundleForm {
        members = List.copyOf(members);
    }

    @Override
    public List<FormFile> files(Edition edition) {
        return List.of(new FormFile(fileName(edition), "application/zip"));
    }

    private String fileName(Edition edition) {
        return edition.slug() + "-" + name + ".zip";
    }

    @Override
    public void make(Material material, Output out) throws IOException, FormException {
        Edition edition = material.edition();
        SortedSet<String> names = new TreeSet<>();
        members.forEach(form -> form.files(edition).forEach(file -> names.add(file.name())));
        AudioTrack track = edition.track();
        if (master && track != null) {
            names.add(track.file());
        }
        try (ZipPackage zip =
                new ZipPackage(out.stream(fileName(edition)), edition.metadata().day())) {
            for (String member : names) {
                zip.deflate(member, material.file(member));
            }
        }
    }
}
