package org.audioedition.publish;

import java.io.IOException;
import java.io.Writer;
import org.audioedition.edition.Edition;

/** A form that is text: one file, written in UTF-8 from an edition. */
public interface Form {

    /** The file's name in the edition's folder. */
    String fileName(Edition edition);

    /** Its media type. */
    String mediaType();

    /** Writes it; lines end in LF. */
    void write(Edition edition, Writer out) throws IOException;
}
