package org.audioedition.article;

/**
 * Something about an article that its editor should know.
 *
 * @param id a stable name that scripts may rely on, as {@code ART-CHARSET}
 * @param severity whether an edition can be made all the same
 * @param place where: the file, with line or paragraph where one is known
 * @param message what happened and what to do about it, in a sentence
 */
public record Problem(String id, Severity severity, String place, String message) {

    /** How bad a problem is. */
    public enum Severity {
        /** The edition is made; the editor should read this. */
        NOTE,
        /** No edition can be made of this article. */
        ERROR
    }

    /** A problem that leaves the edition whole. */
    public static Problem note(String id, String place, String message) {
        return new Problem(id, Severity.NOTE, place, message);
    }

    /** A problem that costs the article its edition. */
    public static Problem error(String id, String place, String message) {
        return new Problem(id, Severity.ERROR, place, message);
    }

    /** Whether no edition can be made. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        return place + ": " + message + " [" + id + "]";
    }
}
