package org.audioedition.cli;

import java.io.PrintStream;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on a terminal: percentage, audio made so far, time left. */
final class Bar implements AutoCloseable {

    private static final int LONGEST_NAME = 24;
    private static final int REFRESH_MILLIS = 200;

    private final ProgressBar bar;

    Bar(String title, long characters, PrintStream terminal) {
        String name = title.length() > LONGEST_NAME ? title.substring(0, LONGEST_NAME - 1) + "…" : title;
        this.bar = new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(characters)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REFRESH_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(terminal))
                .clearDisplayOnFinish()
                .build();
    }

    void at(long characters, double seconds) {
        bar.stepTo(characters);
        bar.setExtraMessage(String.format(Locale.ROOT, " %d:%02d of audio", (long) seconds / 60, (long) seconds % 60));
    }

    @Override
    public void close() {
        bar.close();
    }
}
