package org.audioedition.cli;

import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.audioedition.install.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Shows an installation as it goes on: a line for every file and step, and how much of a file has come, with rate and time left:
 * as a bar on a terminal, else a line every few megabytes.
 */
final class InstallBar implements Progress, AutoCloseable {

    private static final long SHOWN_EVERY_BYTES = 8L << 20;
    private static final long MEGABYTE = 1_000_000;
    private static final int REFRESH_MILLIS = 200;

    private final Console console;
    private @Nullable ProgressBar bar;
    private long whole;
    private long first;
    private long shown;
    private long began;

    InstallBar(Console console) {
        this.console = console;
    }

    @Override
    public void fetches(String file, long bytes, String source) {
        close();
        whole = bytes;
        first = -1;
        console.err().printf(Locale.ROOT, "fetching %s (%.1f MB) from %s%n", file, bytes / 1e6, source);
    }

    @Override
    public void has(long bytes) {
        if (first < 0) {
            begin(bytes);
        }
        if (bar != null) {
            bar.stepTo(bytes);
        } else if (bytes - shown >= SHOWN_EVERY_BYTES) {
            shown = bytes;
            line(bytes);
        }
    }

    /** What was there before does not count for the rate. */
    private void begin(long bytes) {
        first = bytes;
        shown = bytes;
        began = System.nanoTime();
        if (console.terminal() && bytes < whole) {
            bar = new ProgressBarBuilder()
                    .setTaskName("")
                    .setInitialMax(whole)
                    .setUnit(" MB", MEGABYTE)
                    .showSpeed()
                    .startsFrom(bytes, Duration.ZERO)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(REFRESH_MILLIS)
                    .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                    .clearDisplayOnFinish()
                    .build();
        }
    }

    private void line(long bytes) {
        double rate = (bytes - first) / Math.max(1e-3, (System.nanoTime() - began) / 1e9);
        console.err()
                .printf(
                        Locale.ROOT,
                        "  %.0f of %.0f MB, %.1f MB/s, %.0f s left%n",
                        bytes / 1e6,
                        whole / 1e6,
                        rate / 1e6,
                        (whole - bytes) / rate);
    }

    @Override
    public void step(String what) {
        close();
        console.err().println(what);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
