package org.audioedition.cli;

import java.io.PrintStream;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on a terminal: percentage, audio made so far, time left. */
final class Bar implements AutoCloseable {

    private static final int LONGEST_NAME = 16;
    private static final int REFRESH_MILLIS = 200;
    /** Few digits, so that all of it fits a terminal of eighty columns. */
    private static final int STEPS = 100;

    private final ProgressBar bar;
    private final double characters;

    Bar(String title, long characters, PrintStream terminal) {
        String name = title.length() > LONGEST_NAME ? title.substring(0, LONGEST_NAME - 1) + "…" : title;
        this.characters = characters;
        this.bar = new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(STEPS)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REFRESH_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(terminal))
                .clearDisplayOnFinish()
                .build();
    }

    /** Speaking is the first half of the work. */
    void spoken(long done, double seconds) {
        bar.stepTo(Math.round(done / characters * STEPS / 2));
        bar.setExtraMessage(String.format(Locale.ROOT, " %d:%02d of audio", (long) seconds / 60, (long) seconds % 60));
    }

    /** Mastering is the second half. */
    void mastered(double part) {
        bar.stepTo(Math.round((1 + part) * STEPS / 2));
    }

    /** Some of it is done, whatever it consists of. */
    void reached(long done, String message) {
        bar.stepTo(Math.round(done / characters * STEPS));
        bar.setExtraMessage(" " + message);
    }

    @Override
    public void close() {
        bar.close();
    }
}
