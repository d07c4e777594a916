package org.audioedition.publish.cover;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Cover;
import org.audioedition.publish.Form;
import org.audioedition.publish.FormException;
import org.audioedition.publish.FormFile;
import org.audioedition.publish.Material;
import org.audioedition.publish.Output;
import org.jspecify.annotations.Nullable;

/**
 * The cover as a file of its own.
 *
 * @param file as the material's cover has it: {@code cover.jpg} or {@code cover.png}
 */
public record CoverForm(FormFile file) implements Form {

    /** The form of a cover; null stands for the one that is drawn. */
    public static Form of(@Nullable Cover cover) {
        return new CoverForm(cover == null ? CoverPicture.JPEG : new FormFile(cover.fileName(), cover.mediaType()));
    }

    @Override
    public List<FormFile> files(Edition edition) {
        return List.of(file);
    }

    @Override
    public void make(Material material, Output out) throws IOException, FormException {
        Cover cover = material.cover();
        try (InputStream picture = cover.picture().open();
                OutputStream stream = out.stream(file.name())) {
            picture.transferTo(stream);
        }
    }
}
