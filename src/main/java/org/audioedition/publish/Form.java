package org.audioedition.publish;

import java.io.IOException;
import java.util.List;
import org.audioedition.edition.Edition;

/** A form in which an edition is published: one file or several. */
public interface Form {

    /** The files that it makes, in order. */
    List<FormFile> files(Edition edition);

    /**
     * Makes those files, and no others.
     *
     * @throws FormException if this machine cannot make it; other forms can be made all the same
     * @throws IOException if the material cannot be read, or the files cannot be written
     */
    void make(Material material, Output out) throws IOException, FormException;
}
