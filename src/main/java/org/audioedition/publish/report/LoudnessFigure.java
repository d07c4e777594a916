package org.audioedition.publish.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.audioedition.audio.MasterSettings;
import org.jspecify.annotations.Nullable;

/** Short-term loudness over time (EBU Tech 3341: the mean of 3 s) as a line in SVG, with the target where one is known. */
final class LoudnessFigure {

    private static final int HEIGHT = 180;
    private static final int RANGE = 30;
    private static final int STEP = 6;
    private static final int TENTHS = 10;

    /** Speech without a target is drawn around this one. */
    private static final double USUAL = -19;

    private static final double WINDOW_SECONDS = 3;

    private final double[] course;
    private final @Nullable MasterSettings preset;
    private final double seconds;
    private final double top;

    /** @param seconds the length of the edition */
    LoudnessFigure(double[] course, @Nullable MasterSettings preset, double seconds) {
        this.course = course;
        this.preset = preset;
        this.seconds = seconds;
        this.top = Math.ceil(preset == null ? USUAL : preset.targetLufs()) + 2 * STEP;
    }

    void write(Writer out) throws IOException {
        out.write("<svg class=\"loudness\" width=\"100%\" height=\"" + HEIGHT
                + "\" role=\"img\" aria-labelledby=\"loudness-title\">\n");
        out.write("<title id=\"loudness-title\">Short-term loudness over time"
                + (preset == null ? "" : ", with the target of " + target(preset)) + "</title>\n");
        if (preset != null) {
            double high = y(preset.targetLufs() + preset.toleranceLu());
            double low = y(preset.targetLufs() - preset.toleranceLu());
            out.write("<rect class=\"allowed\" width=\"100%\" y=\"" + number(high) + "\" height=\"" + number(low - high)
                    + "\"/>\n");
        }
        for (int down = STEP; down < RANGE; down += STEP) {
            String y = number(y(top - down));
            out.write("<line class=\"axis\" x2=\"100%\" y1=\"" + y + "\" y2=\"" + y + "\"/>");
        }
        out.write('\n');
        line(out);
        if (preset != null) {
            String y = number(y(preset.targetLufs()));
            out.write("<line class=\"target\" x2=\"100%\" y1=\"" + y + "\" y2=\"" + y + "\"/>");
            out.write(
                    "<text class=\"scale\" paint-order=\"stroke\" x=\"100%\" dx=\"-8\" text-anchor=\"end\" y=\"18\">– – target "
                            + target(preset) + "</text>");
        }
        for (int down = STEP; down < RANGE; down += STEP) {
            out.write("<text class=\"scale\" paint-order=\"stroke\" x=\"0\" dx=\"4\" y=\"" + number(y(top - down) - 4)
                    + "\">" + Words.minus(String.format(Locale.ROOT, "%.0f", top - down)) + "</text>");
        }
        out.write("\n</svg>\n");
    }

    private static String target(MasterSettings preset) {
        return Words.level(preset.targetLufs(), "LUFS");
    }

    /** Each value is drawn at the middle of its three seconds. */
    private void line(Writer out) throws IOException {
        double margin = 100 * WINDOW_SECONDS / 2 / seconds;
        out.write("<svg x=\"" + number(margin) + "%\" width=\"" + number(100 - 2 * margin) + "%\" height=\"" + HEIGHT
                + "\" viewBox=\"0 0 " + course.length + " " + RANGE * TENTHS
                + "\" preserveAspectRatio=\"none\"><path class=\"course\" vector-effect=\"non-scaling-stroke\" d=\"M0 "
                + unit(course[0]));
        for (double level : course) {
            out.write("V" + unit(level) + "h1");
        }
        out.write("\"/></svg>\n");
    }

    private int unit(double level) {
        return (int) Math.round(Math.min(RANGE, Math.max(0, top - level)) * TENTHS);
    }

    private double y(double level) {
        return (top - level) * HEIGHT / RANGE;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
