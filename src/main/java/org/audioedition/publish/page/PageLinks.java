package org.audioedition.publish.page;

import java.util.List;

/**
 * What the page leads to outside of the edition's own words.
 *
 * @param audio where its audio is
 * @param audioType the media type of that audio
 * @param downloads files to take along, in the order in which they are offered
 */
public record PageLinks(AudioSource audio, String audioType, List<Download> downloads) {

    public PageLinks {
        downloads = List.copyOf(downloads);
    }

    /**
     * A file beside the page.
     *
     * @param name its name
     * @param label what it is, for people
     * @param mediaType its media type
     * @param bytes its size
     */
    public record Download(String name, String label, String mediaType, long bytes) {

        public Download {
            if (bytes < 0) {
                throw new IllegalArgumentException("the size of " + name + " is " + bytes);
            }
        }
    }
}
