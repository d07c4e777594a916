package org.audioedition.cli;

import java.util.Locale;
import org.audioedition.install.Progress;

/** Shows an installation as it goes on: a line for every file and step, and how much of a file has come. */
final class InstallBar implements Progress {

    private static final long SHOWN_EVERY_BYTES = 8L << 20;

    private final Console console;
    private long whole;
    private long shown;
    private long began;

    InstallBar(Console console) {
        this.console = console;
    }

    @Override
    public void fetches(String file, long bytes, String source) {
        whole = bytes;
        shown = 0;
        began = System.nanoTime();
        console.err().printf(Locale.ROOT, "fetching %s (%.1f MB) from %s%n", file, bytes / 1e6, source);
    }

    @Override
    public void has(long bytes) {
        if (bytes - shown < SHOWN_EVERY_BYTES && bytes < whole) {
            return;
        }
        shown = bytes;
        double seconds = Math.max(1e-3, (System.nanoTime() - began) / 1e9);
        double left = (whole - bytes) / (bytes / seconds);
        console.err()
                .printf(
                        Locale.ROOT,
                        "  %.0f of %.0f MB, %.1f MB/s, %.0f s left%n",
                        bytes / 1e6,
                        whole / 1e6,
                        bytes / 1e6 / seconds,
                        left);
    }

    @Override
    public void step(String what) {
        console.err().println(what);
    }
}
