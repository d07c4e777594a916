package org.audioedition.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The streams of a run. Results go to {@code out}; all else goes to {@code err}.
 *
 * @param in standard input
 * @param out standard output, UTF-8
 * @param err standard error, UTF-8
 * @param terminal whether standard error is a terminal that somebody watches
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {

    /** The process's own streams; in UTF-8 whatever the locale says, for titles know no locale. */
    static Console system() {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        // Java cannot ask whether standard error is a terminal; the launcher can.
        boolean terminal = Boolean.getBoolean("audioedition.terminal");
        return new Console(new FileInputStream(FileDescriptor.in), out, err, terminal);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
