package org.audioedition.publish.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Html;
import org.audioedition.publish.Person;
import org.audioedition.publish.Template.Filling;

/** Who is heard, for how long: a bar and a table. */
final class SpeakerSection {

    private static final int MOST = 200;
    private static final double LETTERS_ROOM = 4;
    private static final double LEAST = 0.05;

    private final Edition edition;
    private final Share share;

    SpeakerSection(Edition edition, Share share) {
        this.edition = edition;
        this.share = share;
    }

    void write(Writer out) throws IOException {
        bar(out);
        List<Share.Entry> entries = share.entries();
        new Table(
                        "speakers",
                        "Speakers, in the order of their first words",
                        List.of("Speaker", "Voice", "#Seconds", "#Share"),
                        MOST)
                .write(entries, this::cells, out);
    }

    private void bar(Writer out) throws IOException {
        Percent percent = new Percent(Math.max(1, share.heard()));
        out.write("""
                <svg class="bar" width="100%" height="32" role="img" aria-labelledby="bar-title">
                <title id="bar-title">The speakers’ shares of all speech; the table below has the figures</title>
                """);
        long at = 0;
        for (Share.Entry entry : share.entries()) {
            part(entry, at, percent, out);
            at += entry.frames();
        }
        out.write("</svg>\n");
    }

    /** What is too narrow to be seen is left out. */
    private void part(Share.Entry entry, long at, Percent percent, Writer out) throws IOException {
        Person person = entry.person();
        double part = 100.0 * entry.frames() / Math.max(1, share.heard());
        if (part < LEAST) {
            return;
        }
        out.write("<rect x=\"" + percent.of(at) + "\" width=\"" + percent.of(entry.frames())
                + "\" height=\"32\" fill=\"url(#" + WaveFigure.fill(person) + ")\"/>");
        if (part >= LETTERS_ROOM && person.number() > 0) {
            WaveFigure.letters(person, percent.of(at + entry.frames() / 2), 20, out);
        }
        out.write('\n');
    }

    private List<Filling> cells(Share.Entry entry) {
        double part = share.heard() == 0 ? 0 : 100.0 * entry.frames() / share.heard();
        return List.of(
                out -> name(entry.person(), edition.metadata().language(), out),
                Filling.text(String.join(", ", entry.voices())),
                Filling.text(Words.figure(edition.timeline().seconds(entry.frames()))),
                Filling.text(Words.figure(part) + " %"));
    }

    private static void name(Person person, String language, Writer out) throws IOException {
        out.write("<span class=\"who " + person.classes()
                + "\"><svg class=\"swatch\" width=\"28\" height=\"20\" aria-hidden=\"true\">"
                + "<rect width=\"28\" y=\"" + (person.number() == 0 ? 7 : 0) + "\" height=\""
                + (person.number() == 0 ? 6 : 20)
                + "\" fill=\"url(#" + WaveFigure.fill(person) + ")\"/></svg>");
        if (person.number() > 0) {
            out.write("<span class=\"mark\" aria-hidden=\"true\">");
            Html.text(person.letters(), out);
            out.write("</span>");
        }
        Words.foreign(person.name(), person.number() == 0 ? "en" : language).write(out);
        out.write("</span>");
    }
}
