package org.audioedition.audio;

import java.util.Locale;

/**
 * A figure of a programme, and the range that it has to keep to.
 *
 * @param name what is measured
 * @param unit its unit
 * @param value what was measured
 * @param lowest the lowest value allowed; minus infinity if there is none
 * @param highest the highest value allowed; plus infinity if there is none
 */
public record Limit(String name, String unit, double value, double lowest, double highest) {

    public Limit {
        if (!(lowest <= highest)) {
            throw new IllegalArgumentException(name + " from " + lowest + " to " + highest);
        }
    }

    /** Whether the value is within the range. */
    public boolean isKept() {
        return value >= lowest && value <= highest;
    }

    /** The range: {@code at most -3.0}, {@code at least -23.0} or {@code -23.0 to -18.0}. */
    public String range() {
        if (lowest == Double.NEGATIVE_INFINITY) {
            return "at most " + number(highest);
        }
        return highest == Double.POSITIVE_INFINITY
                ? "at least " + number(lowest)
                : number(lowest) + " to " + number(highest);
    }

    /** The value and the range in words: {@code true peak is -2.90 dBTP, allowed is at most -3.0}. */
    public String words() {
        return String.format(Locale.ROOT, "%s is %.2f %s, allowed is %s", name, value, unit, range());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
