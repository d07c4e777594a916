package org.audioedition.publish;

import java.util.Locale;

/** Times as SMIL documents write them, of whole milliseconds: what is equal stays equal, so clips that touch touch in writing, too. */
public final class SmilClock {

    private SmilClock() {}

    /** A timecount value in seconds (SMIL 2.0, 10.3.1): {@code 12.345s}. */
    public static String seconds(long milliseconds) {
        return String.format(Locale.ROOT, "%d.%03ds", milliseconds / 1000, milliseconds % 1000);
    }

    /** Normal play time (SMIL 1.0, 4.3.1): {@code npt=12.345s}. */
    public static String npt(long milliseconds) {
        return "npt=" + seconds(milliseconds);
    }

    /** A full clock value with two digits of hours at least: {@code 00:00:12.345}. */
    public static String clock(long milliseconds) {
        return String.format(Locale.ROOT, "%s.%03d", wholeSeconds(milliseconds / 1000), milliseconds % 1000);
    }

    /** A full clock value rounded to the second: {@code 00:00:12}. */
    public static String wholeClock(long milliseconds) {
        return wholeSeconds((milliseconds + 500) / 1000);
    }

    private static String wholeSeconds(long seconds) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
