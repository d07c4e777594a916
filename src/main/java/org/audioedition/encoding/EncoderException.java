package org.audioedition.encoding;

/** Says which form of audio cannot be made here, why, and what to do about it. */
public final class EncoderException extends Exception {

    EncoderException(String message) {
        super(message);
    }

    EncoderException(String message, Throwable cause) {
        super(message, cause);
    }
}
