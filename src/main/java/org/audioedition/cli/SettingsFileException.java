package org.audioedition.cli;

/** A file of settings, or a cast, that cannot be used; the message has a line for every fault, with its place and the remedy. */
final class SettingsFileException extends Exception {

    private static final long serialVersionUID = 1L;

    SettingsFileException(String message) {
        super(message);
    }
}
