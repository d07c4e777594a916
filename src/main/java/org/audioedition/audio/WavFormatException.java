package org.audioedition.audio;

import java.io.IOException;

/** A file is no WAV file, or is broken: the message says what was found, and at which byte. */
public final class WavFormatException extends IOException {

    private static final long serialVersionUID = 1;

    private final long offset;

    WavFormatException(long offset, String fault) {
        super(fault + " (at byte " + offset + ")");
        this.offset = offset;
    }

    /** Where the fault lies, in bytes from the begin of the file. */
    public long offset() {
        return offset;
    }
}
