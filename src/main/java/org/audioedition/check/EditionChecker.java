package org.audioedition.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges an edition by its files alone: is it whole, and does every form say the same?
 *
 * <p>It reads {@code edition.json} as a whole and the audio as a stream, so the length of the audio does not show in
 * the heap. It writes nothing, keeps nothing, and may be used by many threads.
 */
public final class EditionChecker {

    private EditionChecker() {}

    /**
     * Checks an edition.
     *
     * @param path the edition's folder
     * @return what was found; a folder that is not there is a fault as well
     * @throws IOException if a file that is there cannot be read
     */
    public static Verdict check(Path path) throws IOException {
        Faults faults = new Faults();
        Folder folder = new Folder(path);
        EditionRecord edition = read(folder, faults);
        if (edition == null) {
            return Verdict.unread(faults.list());
        }
        Set<String> there = ListedFilesCheck.check(edition, folder, faults);
        judge(edition, folder, there, faults);
        double seconds = edition.audio().frames() / (double) edition.audio().sampleRate();
        int files = edition.files().size() + 1;
        return new Verdict(faults.list(), files, seconds, edition.chapters().size());
    }

    private static @Nullable EditionRecord read(Folder folder, Faults faults) throws IOException {
        if (!folder.exists()) {
            faults.add(Rule.FOLDER, "", "there is no such folder");
            return null;
        }
        if (!folder.has(EditionRecord.FILE)) {
            faults.add(Rule.JSON, EditionRecord.FILE, "it is not there, so this is no edition");
            return null;
        }
        String json = folder.text(EditionRecord.FILE, Rule.JSON, faults);
        return json == null ? null : RecordReader.read(json, faults);
    }

    private static void judge(EditionRecord edition, Folder folder, Set<String> there, Faults faults)
            throws IOException {
        List<Heard> heard = Heard.all(edition);
        IdsCheck.check(edition, faults);
        ChaptersCheck.check(edition, faults);
        TimesCheck.check(edition, faults);
        SpanCheck.check(edition, faults);
        if (!faults.broken(Rule.SPAN)) {
            TextCheck.check(edition, faults);
            LedgerCheck.check(edition, faults);
            SideFiles.check(edition, folder, there, heard, faults);
        }
        if (there.contains(edition.audio().file())) {
            WavChecks.check(edition, folder, heard, faults);
        }
    }
}
