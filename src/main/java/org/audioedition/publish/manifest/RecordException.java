package org.audioedition.publish.manifest;

/** A file that is no record of an edition, or a broken one; the message says what is wrong with it. */
public final class RecordException extends Exception {

    private static final long serialVersionUID = 1L;

    RecordException(String message, Throwable cause) {
        super(message, cause);
    }
}
