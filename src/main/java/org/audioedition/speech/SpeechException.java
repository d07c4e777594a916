package org.audioedition.speech;

import org.jspecify.annotations.Nullable;

/** An engine cannot say an utterance; the message says what went wrong. It costs the article. */
public final class SpeechException extends Exception {

    private static final long serialVersionUID = 1;

    public SpeechException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
