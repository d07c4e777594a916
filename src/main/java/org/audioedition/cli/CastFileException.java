package org.audioedition.cli;

/** A cast file that cannot be used; the message has a line for every fault, with its place and the remedy. */
final class CastFileException extends Exception {

    private static final long serialVersionUID = 1L;

    CastFileException(String message) {
        super(message);
    }
}
