package org.audioedition.publish.manifest;

import java.util.List;
import org.audioedition.edition.Edition;
import org.audioedition.publish.PublishedFile;

/**
 * An edition as its record tells it.
 *
 * @param edition with its audio
 * @param files all other files of the edition, in the order of the record
 */
public record RecordedEdition(Edition edition, List<PublishedFile> files) {

    public RecordedEdition {
        files = List.copyOf(files);
    }
}
