package org.audioedition.publish.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audioedition.article.Problem;
import org.audioedition.article.Span;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Clock;
import org.audioedition.publish.Template.Filling;
import org.audioedition.timeline.TimedChapter;
import org.audioedition.timeline.TimedSentence;

/** The plain lists: chapters, notes, files, settings. */
final class Lists {

    private static final int MOST = 500;

    private final Edition edition;
    private final List<ListedFile> files;
    private final Places places;

    Lists(Edition edition, List<ListedFile> files, Places places) {
        this.edition = edition;
        this.files = List.copyOf(files);
        this.places = places;
    }

    /** A chapter with its number. */
    private record Numbered(int number, TimedChapter chapter) {}

    void chapters(Writer out) throws IOException {
        List<Numbered> chapters = new ArrayList<>();
        edition.chapters().forEach(chapter -> chapters.add(new Numbered(chapters.size() + 1, chapter)));
        new Table("chapters", "Chapters, with begin and length", List.of("#No.", "Title", "#Begin", "#Length"), MOST)
                .write(chapters, this::cells, out);
    }

    private List<Filling> cells(Numbered numbered) {
        TimedChapter chapter = numbered.chapter();
        Filling title = Words.foreign(chapter.title(), edition.metadata().language());
        boolean shown = chapter.sentences().stream()
                .map(TimedSentence::span)
                .filter(span -> !span.isEmpty())
                .mapToInt(Span::start)
                .limit(1)
                .anyMatch(places::shows);
        return List.of(
                Filling.text(String.valueOf(numbered.number())),
                shown ? Words.link(chapter.sentences().get(0).block(), title) : title,
                Filling.text(time(chapter.begin())),
                Filling.text(time(chapter.end() - chapter.begin())));
    }

    private String time(long frames) {
        return Clock.digits(edition.timeline().milliseconds(frames));
    }

    void notes(Writer out) throws IOException {
        if (edition.notes().isEmpty()) {
            out.write("<p>There is nothing to note.</p>\n");
            return;
        }
        new Table("notes stack", "Notes for the editor", List.of("Id", "Place", "What happened"), MOST)
                .write(edition.notes(), Lists::cells, out);
    }

    private static List<Filling> cells(Problem note) {
        return List.of(Filling.text(note.id()), Words.foreign(note.place(), ""), Words.foreign(note.message(), "en"));
    }

    void files(Writer out) throws IOException {
        Set<String> reasons = new LinkedHashSet<>();
        for (ListedFile file : files) {
            String reason = file.missing();
            if (reason != null) {
                reasons.add(reason);
            }
        }
        for (String reason : reasons) {
            out.write("<p>");
            Verdict.BAD.mark(reason).write(out);
            out.write("</p>\n");
        }
        new Table(
                        "files stack",
                        "Files of the edition, beside edition.json and this report",
                        List.of("Name", "Type", "#Size"),
                        MOST)
                .write(files, Lists::cells, out);
    }

    private static List<Filling> cells(ListedFile file) {
        String missing = file.missing();
        return List.of(
                Filling.text(file.file().name()),
                Filling.text(file.file().mediaType()),
                missing == null ? Filling.text(Words.count(file.bytes()) + " bytes") : Verdict.BAD.mark("not made"));
    }

    void settings(Writer out) throws IOException {
        new Table("settings", "Settings that shaped the edition", List.of("Setting", "Value"), MOST)
                .write(List.copyOf(edition.settings().entrySet()), Lists::cells, out);
        new Table("voices", "Voices of the edition", List.of("Voice", "Engine", "Role"), MOST)
                .write(
                        List.copyOf(edition.cast().roles().entrySet()),
                        entry -> List.of(
                                Filling.text(entry.getKey().id()),
                                Filling.text(entry.getKey().engine()),
                                Filling.text(entry.getValue())),
                        out);
    }

    private static List<Filling> cells(Map.Entry<String, String> setting) {
        return List.of(Filling.text(setting.getKey()), Filling.text(setting.getValue()));
    }
}
