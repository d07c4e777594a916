package org.audioedition.audio;

import java.util.regex.Pattern;

/**
 * A line of metadata under a four-character id: of a RIFF INFO list ({@code INAM}), or of an ID3 tag ({@code TIT2}).
 *
 * @param id four capital letters or digits
 * @param text what it says, never with a NUL
 */
public record TextTag(String id, String text) {

    private static final Pattern ID = Pattern.compile("[A-Z0-9]{4}");

    public TextTag {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("tag id \"" + id + "\"");
        }
        if (text.indexOf(0) >= 0) {
            throw new IllegalArgumentException("NUL in the text of " + id);
        }
    }
}
