package org.audioedition.publish.report;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Clock;
import org.audioedition.publish.Html;
import org.audioedition.publish.Person;
import org.audioedition.timeline.TimedChapter;
import org.audioedition.timeline.Timeline;

/**
 * The waveform of the whole edition in SVG, with its chapters above and its speakers below. The wave is stretched to the width there is;
 * lines and letters stand at percents of it and keep their shape.
 */
final class WaveFigure {

    /** Sample values to units of the drawing. */
    private static final int SCALE = 1000;

    /** Labels closer than this would run into each other, in percent of the width. */
    private static final double ROOM = 4;

    private static final double LETTERS_ROOM = 3.5;
    private static final int TICKS = 4;

    private final Edition edition;
    private final SoundPicture sound;
    private final Share share;
    private final Percent percent;

    WaveFigure(Edition edition, SoundPicture sound, Share share) {
        this.edition = edition;
        this.sound = sound;
        this.share = share;
        this.percent = new Percent(edition.timeline().frames());
    }

    void write(Writer out) throws IOException {
        out.write("<svg class=\"wave\" width=\"100%\" height=\"216\" role=\"img\" aria-labelledby=\"wave-title\">\n");
        out.write("<title id=\"wave-title\">Waveform of the whole edition, with "
                + Words.count(edition.chapters().size(), "chapter") + " and "
                + (share.entries().size() == 1
                        ? "one voice"
                        : Words.count(share.entries().size(), "speaker"))
                + "; the tables below have the same in figures</title>\n");
        patterns(out);
        wave(out);
        chapters(out);
        speakers(out);
        ticks(out);
        out.write("</svg>\n");
    }

    /** A filling for each colour and hatching that speakers have. */
    private void patterns(Writer out) throws IOException {
        Set<String> classes = new LinkedHashSet<>();
        share.entries().forEach(entry -> classes.add(entry.person().classes()));
        out.write("<defs>\n");
        for (String style : classes) {
            out.write("<pattern id=\"" + fill(style) + "\" class=\"fill " + style
                    + "\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
                    + "<rect width=\"8\" height=\"8\"/>"
                    + "<path class=\"h1\" d=\"M-2 2 2-2M-2 10 10-2M6 10 10 6\"/>"
                    + "<path class=\"h2\" d=\"M0 4H8\"/>"
                    + "<path class=\"h3\" d=\"M4 0V8M0 4H8\"/></pattern>\n");
        }
        out.write("</defs>\n");
    }

    private static String fill(String classes) {
        return "fill-" + classes.replace(' ', '-');
    }

    /** The name of the filling that stands for somebody. */
    static String fill(Person person) {
        return fill(person.classes());
    }

    private void wave(Writer out) throws IOException {
        int columns = sound.highest().length;
        out.write("<line class=\"axis\" x2=\"100%\" y1=\"92\" y2=\"92\"/>\n");
        out.write("<svg y=\"24\" width=\"100%\" height=\"136\" viewBox=\"0 -" + SCALE + " " + Math.max(1, columns) + " "
                + 2 * SCALE + "\" preserveAspectRatio=\"none\"><path class=\"samples\" d=\"M0 0");
        for (int i = 0; i < columns; i++) {
            out.write("V" + -unit(sound.highest()[i]) + "h1");
        }
        for (int i = columns - 1; i >= 0; i--) {
            out.write("V" + -unit(sound.lowest()[i]) + "h-1");
        }
        out.write("Z\"/></svg>\n");
    }

    private static int unit(float sample) {
        return Math.round(sample * SCALE);
    }

    /** Chapters by their numbers; those that follow too closely have a line only. */
    private void chapters(Writer out) throws IOException {
        List<TimedChapter> chapters = edition.chapters();
        long room = room(ROOM);
        long last = -room;
        long lastLine = -room;
        for (int i = 0; i < chapters.size(); i++) {
            long begin = chapters.get(i).begin();
            if (begin - lastLine < room(0.15)) {
                continue;
            }
            lastLine = begin;
            String x = percent.of(begin);
            out.write("<line class=\"border\" x1=\"" + x + "\" x2=\"" + x + "\" y1=\"2\" y2=\"184\"/>");
            if (begin - last >= room) {
                out.write("<text x=\"" + x + "\" y=\"14\" dx=\"5\">" + (i + 1) + "</text>");
                last = begin;
            }
            out.write('\n');
        }
    }

    private long room(double parts) {
        return Math.round(edition.timeline().frames() * parts / 100);
    }

    /** The narrator's band is low and a speaker's high, each speaker's with its own hatching and letters. */
    private void speakers(Writer out) throws IOException {
        for (Share.Run run : share.runs()) {
            Person person = run.person();
            boolean narrator = person.number() == 0;
            out.write("<rect x=\"" + percent.of(run.begin()) + "\" width=\"" + percent.of(run.end() - run.begin())
                    + "\" y=\"" + (narrator ? 171 : 164) + "\" height=\"" + (narrator ? 6 : 20) + "\" fill=\"url(#"
                    + fill(person) + ")\"/>");
            if (!narrator && run.end() - run.begin() >= room(LETTERS_ROOM)) {
                letters(person, percent.of((run.begin() + run.end()) / 2), 178, out);
            }
            out.write('\n');
        }
    }

    static void letters(Person person, String x, int y, Writer out) throws IOException {
        out.write("<text paint-order=\"stroke\" class=\"letters " + person.classes() + "\" x=\"" + x + "\" y=\"" + y
                + "\">");
        Html.text(person.letters(), out);
        out.write("</text>");
    }

    private void ticks(Writer out) throws IOException {
        Timeline timeline = edition.timeline();
        for (int i = 0; i <= TICKS; i++) {
            long frame = timeline.frames() * i / TICKS;
            String anchor = i == 0 ? "start" : i == TICKS ? "end" : "middle";
            out.write("<text class=\"time\" x=\"" + percent.of(frame) + "\" y=\"206\" text-anchor=\"" + anchor + "\">"
                    + Clock.digits(timeline.milliseconds(frame)) + "</text>\n");
        }
    }
}
