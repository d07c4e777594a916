package org.audioedition.article.source.web;

import java.io.IOException;
import org.audioedition.article.Problem;

/** Why a fetch gave nothing: the id of the problem, and its message with what to do about it. */
final class FetchException extends IOException {

    private static final long serialVersionUID = 1;

    private final String id;
    private final String message;

    FetchException(String id, String message) {
        super(message);
        this.id = id;
        this.message = message;
    }

    Problem at(String place) {
        return Problem.error(id, place, message);
    }
}
