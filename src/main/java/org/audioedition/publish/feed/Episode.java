package org.audioedition.publish.feed;

import java.net.URI;
import java.net.URISyntaxException;
import org.audioedition.edition.Edition;
import org.jspecify.annotations.Nullable;

/**
 * An edition as an item of a feed.
 *
 * @param edition what it is
 * @param folder the name of the folder that holds its files
 * @param mp3Bytes the size of its MP3
 * @param cover the name of its cover's file, or null
 */
public record Episode(
        Edition edition,
        String folder,
        long mp3Bytes,
        @Nullable String cover) {

    /** The address of one of its files. */
    URI address(URI base, String file) {
        try {
            // The constructor escapes what a name may hold and an address may not.
            return base.resolve(new URI(null, null, "./" + folder + "/" + file, null));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(folder + "/" + file, e);
        }
    }
}
