package org.audioedition.publish.report;

import java.util.Locale;
import java.util.regex.Pattern;
import org.audioedition.article.Span;
import org.audioedition.publish.Html;
import org.audioedition.publish.Template.Filling;

/** Texts and figures as the report shows them. */
final class Words {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Characters without a look of their own that turn what stands behind them, or part it; not those that join emoji. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");

    private Words() {}

    /** The article's words, whatever their language and direction. */
    static Filling foreign(String text, String language) {
        return out -> {
            out.write("<bdi lang=\"");
            Html.text(language, out);
            out.write("\">");
            Html.text(text, out);
            out.write("</bdi>");
        };
    }

    /** The same as a link to a place in the report. */
    static Filling link(String id, Filling text) {
        return out -> {
            out.write("<a href=\"#");
            Html.text(id, out);
            out.write("\">");
            text.write(out);
            out.write("</a>");
        };
    }

    /** Some text with white space as single spaces, cut at {@code most} units. */
    static String excerpt(String text, Span span, int most) {
        int end = cut(text, Math.min(span.end(), span.start() + most));
        String shown = line(text.substring(span.start(), Math.max(span.start(), end)));
        return end < span.end() ? shown.stripTrailing() + "…" : shown;
    }

    /** What stands before a place: at most {@code most} units. */
    static String before(String text, int place, int most) {
        int start = cut(text, Math.max(0, place - most));
        return (start > 0 ? "…" : "") + line(text.substring(start, place));
    }

    /** What stands behind a place: at most {@code most} units. */
    static String behind(String text, int place, int most) {
        int end = cut(text, Math.min(text.length(), place + most));
        String shown = line(text.substring(place, Math.max(place, end)));
        return end < text.length() ? shown + "…" : shown.stripTrailing();
    }

    /** A place that parts no pair of surrogates. */
    private static int cut(String text, int place) {
        boolean parts = place > 0
                && place < text.length()
                && Character.isLowSurrogate(text.charAt(place))
                && Character.isHighSurrogate(text.charAt(place - 1));
        return parts ? place - 1 : place;
    }

    /** One line in which nothing is hidden. */
    private static String line(String text) {
        String line = SPACE.matcher(text).replaceAll(" ");
        return INVISIBLE
                .matcher(line)
                .replaceAll(found ->
                        String.format(Locale.ROOT, "[U+%04X]", found.group().codePointAt(0)));
    }

    /** A level with one digit behind the point, and its unit. */
    static String level(double level, String unit) {
        return level == Double.NEGATIVE_INFINITY ? "silence" : figure(level) + " " + unit;
    }

    /** A number with one digit behind the point and a minus, not a hyphen. */
    static String figure(double value) {
        return minus(String.format(Locale.ROOT, "%.1f", value));
    }

    /** The same text with minus signs for hyphens. */
    static String minus(String figures) {
        return figures.replace('-', '−');
    }

    /** A whole number with commas. */
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A number of things: {@code 1 note}, {@code 2 notes}. */
    static String count(long number, String one) {
        return count(number) + " " + one + (number == 1 ? "" : "s");
    }
}
