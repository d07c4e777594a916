package org.audioedition.cli;

import org.audioedition.batch.Receipt;

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

    /** What came of one order. */
    static int of(Receipt receipt) {
        if (receipt.failed()) {
            return FAILED;
        }
        return receipt.missing().isEmpty() ? DONE : ENVIRONMENT;
    }
}
