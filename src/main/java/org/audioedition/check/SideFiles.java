package org.audioedition.check;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text files beside the audio, each judged against the record's timeline. */
final class SideFiles {

    private final EditionRecord edition;
    private final Folder folder;
    private final Set<String> there;
    private final Faults faults;

    private SideFiles(EditionRecord edition, Folder folder, Set<String> there, Faults faults) {
        this.edition = edition;
        this.folder = folder;
        this.there = there;
        this.faults = faults;
    }

    /** @param there the names of the files that can be read; the others are not judged */
    static void check(EditionRecord edition, Folder folder, Set<String> there, List<Heard> heard, Faults faults)
            throws IOException {
        SideFiles files = new SideFiles(edition, folder, there, faults);
        String slug = edition.audio().slug();
        files.captions(slug + ".vtt", slug + ".srt", heard);
        String chapters = files.text("chapters.json");
        if (chapters != null) {
            ChaptersJsonCheck.check(edition, chapters, faults);
        }
        String labels = files.text("labels.txt");
        if (labels != null) {
            LabelsCheck.check(edition, labels, faults);
        }
        String cue = files.text(slug + ".cue");
        if (cue != null) {
            CueSheetCheck.check(edition, cue, slug + ".cue", faults);
        }
        String transcript = files.text(slug + ".txt");
        if (transcript != null) {
            TranscriptCheck.check(edition, transcript, slug + ".txt", faults);
        }
    }

    private void captions(String vttFile, String srtFile, List<Heard> heard) throws IOException {
        String vtt = text(vttFile);
        if (vtt != null) {
            List<CaptionCue> cues = CaptionReader.webVtt(vtt, vttFile, faults);
            CaptionsCheck.check(edition, heard, cues, Rule.VTT, vttFile, faults);
        }
        String srt = text(srtFile);
        if (srt != null) {
            Set<String> speakers = new HashSet<>(Set.of(Heard.UNNAMED));
            edition.speakers().forEach(speaker -> speakers.add(speaker.name()));
            List<CaptionCue> cues = CaptionReader.subRip(srt, srtFile, speakers, faults);
            CaptionsCheck.check(edition, heard, cues, Rule.SRT, srtFile, faults);
        }
    }

    private @Nullable String text(String name) throws IOException {
        return there.contains(name) ? folder.text(name, Rule.FILE_TEXT, faults) : null;
    }
}
