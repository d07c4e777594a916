package org.audioedition.batch;

import java.net.URI;
import java.util.List;
import org.audioedition.encoding.Bitrate;
import org.audioedition.publish.Cover;
import org.jspecify.annotations.Nullable;

/**
 * Which forms of an edition are made, and how.
 *
 * @param asked the forms beside those that every edition has
 * @param mp3 how many bits MP3 files of whole editions spend
 * @param wordOverlays whether EPUB follows the words, not only the sentences
 * @param baseUrl the address under which the folders of editions will stand, for what must name addresses; ends in a slash
 * @param cover a picture to take as the cover, or null to take the one that the edition has, else to draw one
 * @param searchPath the folders in which programs lie, as the variable PATH names them
 * @param jobs how many threads may work
 */
public record FormSettings(
        List<FormKind> asked,
        Bitrate mp3,
        boolean wordOverlays,
        URI baseUrl,
        @Nullable Cover cover,
        String searchPath,
        int jobs) {

    /** Where nothing is published: RFC 6761 keeps it from ever being an address. */
    public static final URI NOWHERE = URI.create("https://example.invalid/");

    private static final Bitrate SPEECH = new Bitrate.Constant(96);

    public FormSettings {
        asked = List.copyOf(asked);
        if (!baseUrl.toString().endsWith("/")) {
            throw new IllegalArgumentException(baseUrl + " does not end in a slash");
        }
    }

    /** The same with a cover. */
    FormSettings withCover(Cover picture) {
        return new FormSettings(asked, mp3, wordOverlays, baseUrl, picture, searchPath, jobs);
    }

    /** No more than every edition has. */
    public static FormSettings none() {
        return new FormSettings(List.of(), SPEECH, false, NOWHERE, null, "", 1);
    }
}
