package org.audioedition.casting;

/** A voice was asked for that no engine has. */
public final class UnknownVoiceException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnknownVoiceException(String message) {
        super(message);
    }
}
