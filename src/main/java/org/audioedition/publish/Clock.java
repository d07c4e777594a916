package org.audioedition.publish;

import java.util.Locale;

/** Times for people. */
public final class Clock {

    private Clock() {}

    /** {@code 1:02:03} or {@code 2:03}. */
    public static String digits(long milliseconds) {
        long seconds = milliseconds / 1000;
        long hours = seconds / 3600;
        return hours > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, seconds / 60 % 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    /** {@code 1 hour 2 minutes}, {@code 3 minutes} or {@code 27 seconds}, to the nearest. */
    public static String words(long milliseconds) {
        long seconds = (milliseconds + 500) / 1000;
        if (seconds < 60) {
            return count(seconds, "second");
        }
        long minutes = (seconds + 30) / 60;
        String left = minutes % 60 == 0 ? "" : count(minutes % 60, "minute");
        return minutes < 60 ? left : (count(minutes / 60, "hour") + " " + left).strip();
    }

    public static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
