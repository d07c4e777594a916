package org.audioedition.article.source;

import java.io.IOException;
import org.audioedition.article.Problem;

/** Why nothing can be read: the id of the problem, and its message with what to do about it. It leaves no reader. */
public final class SourceException extends IOException {

    private static final long serialVersionUID = 1;

    private final String id;
    private final String message;

    /** A reason, as in {@link Problem}. */
    public SourceException(String id, String message) {
        super(message);
        this.id = id;
        this.message = message;
    }

    /** The error for whoever named the source. */
    public Problem at(String place) {
        return Problem.error(id, place, message);
    }
}
