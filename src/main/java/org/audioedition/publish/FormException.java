package org.audioedition.publish;

/** A form that cannot be made here; the message says which, why, and the remedy. */
public final class FormException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message which form, why not, and what to do */
    public FormException(String message) {
        super(message);
    }

    /** @param message which form, why not, and what to do */
    public FormException(String message, Throwable cause) {
        super(message, cause);
    }
}
