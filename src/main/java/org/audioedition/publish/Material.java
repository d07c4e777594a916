package org.audioedition.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.audioedition.edition.Edition;

/**
 * What forms are made of: an edition with its sound and its cover. Forms that are made side by side share one; it is safe for
 * several threads.
 */
public interface Material {

    /** The edition, mastered. */
    Edition edition();

    /**
     * Opens the mastered samples; the caller closes them.
     *
     * @param begin the first frame
     * @param end the frame after the last one
     */
    Samples samples(long begin, long end) throws IOException;

    /**
     * A chapter as an MP3 file of one channel and 64 kb/s without any tag, made once for all forms that ask.
     *
     * @param chapter its index, from 0
     */
    Content mp3(int chapter) throws IOException, FormException;

    /** The cover. */
    Cover cover() throws IOException, FormException;

    /** A folder for files that are gone again when the form is made. */
    Path scratch();

    /** The files that the edition will have, in the order of its record: those that are there, and those of all forms that are made. */
    List<FormFile> files();

    /** A file of the edition, made before if need be. */
    Content file(String name) throws IOException, FormException;
}
