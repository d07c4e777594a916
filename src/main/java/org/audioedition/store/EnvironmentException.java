package org.audioedition.store;

/** The machine does not give what the program needs: a full disk, a folder that cannot be written. The message says the remedy. */
public final class EnvironmentException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message what happened, where, and what to do */
    public EnvironmentException(String message, Throwable cause) {
        super(message, cause);
    }

    /** @param message what happened, where, and what to do */
    public EnvironmentException(String message) {
        super(message);
    }
}
