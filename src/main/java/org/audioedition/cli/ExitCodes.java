package org.audioedition.cli;

/** What the exit code of the program means. */
final class ExitCodes {

    static final int DONE = 0;
    /** Done with errors, or some articles failed. */
    static final int FAILED = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** The machine lacks something: disk, engine, voice. */
    static final int ENVIRONMENT = 3;

    private ExitCodes() {}
}
