package org.audioedition.cli;

import picocli.CommandLine.Option;

/** Options that say what is reported, and how. */
final class ReportOptions {

    @Option(names = "--quiet", description = "Report errors only.")
    private boolean quiet;

    @Option(names = "--json", description = "Print a line of JSON for every article.")
    private boolean json;

    @Option(names = "--debug", description = "Show where in the program a failure arose.")
    private boolean debug;

    @Option(names = "--strict", description = "Exit with 1 when there was so much as a note.")
    private boolean strict;

    boolean json() {
        return json;
    }

    boolean strict() {
        return strict;
    }

    /** Whether only errors are told. */
    boolean quiet() {
        return quiet && !debug;
    }

    Report report(Console console) {
        return new Report(console, quiet(), json);
    }
}
