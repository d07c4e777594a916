package org.audioedition.publish;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.audioedition.edition.Edition;

/** A form that is text: one file, written in UTF-8 from an edition alone. */
public interface TextForm extends Form {

    /** The file's name in the edition's folder. */
    String fileName(Edition edition);

    /** Its media type. */
    String mediaType();

    /** Writes it; lines end in LF. */
    void write(Edition edition, Writer out) throws IOException;

    @Override
    default List<FormFile> files(Edition edition) {
        return List.of(new FormFile(fileName(edition), mediaType()));
    }

    @Override
    default void make(Material material, Output out) throws IOException {
        try (Writer text = out.text(fileName(material.edition()))) {
            write(material.edition(), text);
        }
    }
}
