package org.audioedition.speech.onnx;

import org.jspecify.annotations.Nullable;

/** A model cannot be opened, prepared or run; the message says which and why. */
public final class ModelException extends Exception {

    private static final long serialVersionUID = 1;

    public ModelException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    public ModelException(String message) {
        super(message);
    }
}
