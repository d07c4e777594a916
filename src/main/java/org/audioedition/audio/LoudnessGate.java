package org.audioedition.audio;

import java.util.Arrays;

/**
 * From the energy of every 100 ms to loudness: blocks, gates and range of ITU-R BS.1770-5 and EBU Tech 3342.
 *
 * <p>Energies are mean squares of the K-weighted signal, all channels added up.
 */
final class LoudnessGate {

    /** Steps in the 400 ms of a block; blocks begin at every step, so they overlap by three quarters. */
    static final int MOMENTARY_STEPS = 4;

    /** Steps in the 3 s of short-term loudness. */
    static final int SHORT_TERM_STEPS = 30;

    private static final double OFFSET_DB = -0.691;
    private static final double ABSOLUTE_GATE = powerOf(-70);
    private static final double RELATIVE_GATE = Decibels.toPower(-10);
    private static final double RANGE_GATE = Decibels.toPower(-20);

    private LoudnessGate() {}

    /** LUFS of a mean square. */
    static double lufs(double meanSquare) {
        return OFFSET_DB + Decibels.ofPower(meanSquare);
    }

    private static double powerOf(double lufs) {
        return Decibels.toPower(lufs - OFFSET_DB);
    }

    /** Integrated loudness of {@code count} steps, in LUFS; minus infinity if no block passes the gate. */
    static double integrated(float[] steps, int count) {
        double[] blocks = windows(steps, count, MOMENTARY_STEPS);
        double ungated = meanAbove(blocks, ABSOLUTE_GATE);
        return lufs(meanAbove(blocks, Math.max(ABSOLUTE_GATE, ungated * RELATIVE_GATE)));
    }

    /** The highest loudness of any {@code width} steps in a row, in LUFS. */
    static double highest(float[] steps, int count, int width) {
        double highest = 0;
        for (double window : windows(steps, count, width)) {
            highest = Math.max(highest, window);
        }
        return lufs(highest);
    }

    /** The highest loudness of {@code width} steps in a row that begin in each of {@code most} equal stretches, in LUFS. */
    static double[] course(float[] steps, int count, int width, int most) {
        double[] windows = windows(steps, count, width);
        double[] course = new double[Math.min(most, windows.length)];
        for (int i = 0; i < windows.length; i++) {
            int at = (int) ((long) i * course.length / windows.length);
            course[at] = Math.max(course[at], windows[i]);
        }
        return Arrays.stream(course).map(LoudnessGate::lufs).toArray();
    }

    /** The lowest mean square of any {@code width} steps in a row; 0 if there are fewer. */
    static double lowest(float[] steps, int count, int width) {
        return Arrays.stream(windows(steps, count, width)).min().orElse(0);
    }

    /** Loudness range: from the 10th to the 95th percentile of gated short-term loudness, in LU. */
    static double range(float[] steps, int count) {
        double[] windows = windows(steps, count, SHORT_TERM_STEPS);
        double gate = Math.max(ABSOLUTE_GATE, meanAbove(windows, ABSOLUTE_GATE) * RANGE_GATE);
        double[] kept = Arrays.stream(windows).filter(w -> w >= gate).sorted().toArray();
        if (kept.length == 0) {
            return 0;
        }
        return Decibels.ofPower(percentile(kept, 0.95) / percentile(kept, 0.10));
    }

    private static double percentile(double[] sorted, double part) {
        return sorted[(int) Math.round((sorted.length - 1) * part)];
    }

    private static double meanAbove(double[] windows, double gate) {
        double sum = 0;
        long count = 0;
        for (double window : windows) {
            if (window >= gate) {
                sum += window;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double[] windows(float[] steps, int count, int width) {
        double[] windows = new double[Math.max(0, count - width + 1)];
        for (int i = 0; i < windows.length; i++) {
            double sum = 0;
            for (int j = i; j < i + width; j++) {
                sum += steps[j];
            }
            windows[i] = sum / width;
        }
        return windows;
    }
}
