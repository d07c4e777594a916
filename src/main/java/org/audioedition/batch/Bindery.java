package org.audioedition.batch;

import java.io.IOException;
import java.io.Writer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Form;
import org.audioedition.publish.FormException;
import org.audioedition.publish.FormFile;
import org.audioedition.publish.PublishedFile;
import org.audioedition.publish.manifest.EditionJson;
import org.audioedition.store.Digests;
import org.audioedition.store.EditionFolder;

/**
 * Makes the forms of an edition into its folder, several at once. Forms are begun in their order; one that needs a file of another
 * stands behind it, so that it waits for something that is being made, never for something that waits itself.
 */
final class Bindery {

    private final EditionFolder folder;
    private final Stock stock;
    private final Map<Form, FutureTask<List<PublishedFile>>> tasks = new LinkedHashMap<>();

    private Bindery(
            Edition edition,
            List<PublishedFile> present,
            List<Form> forms,
            FormSettings settings,
            EditionFolder folder) {
        this.folder = folder;
        this.stock = new Stock(edition, present, settings, folder);
        for (Form form : forms) {
            FutureTask<List<PublishedFile>> task = new FutureTask<>(() -> make(form));
            tasks.put(form, task);
            form.files(edition).forEach(file -> stock.expect(file, task));
        }
    }

    /**
     * An edition that was bound.
     *
     * @param files all but its record
     * @param record the record
     * @param missing what could not be made here, and why
     */
    record Bound(List<PublishedFile> files, PublishedFile record, List<FormException> missing) {

        Bound {
            files = List.copyOf(files);
            missing = List.copyOf(missing);
        }
    }

    /** What came of the forms, in their order. */
    private record Made(List<PublishedFile> files, List<FormException> missing) {

        Made {
            files = List.copyOf(files);
            missing = List.copyOf(missing);
        }
    }

    /**
     * Makes the forms, writes the record, and lets the edition appear.
     *
     * @param present files of the edition that lie in the folder already
     * @throws IOException if the folder cannot be written, or the audio not be read
     */
    static Bound publish(Edition edition, List<PublishedFile> present, FormSettings settings, EditionFolder folder)
            throws IOException {
        FormPlan plan = FormPlan.of(settings);
        Made made = new Bindery(edition, present, plan.forms(), settings, folder)
                .bind(Math.min(settings.jobs(), plan.forms().size()));
        List<PublishedFile> files = new ArrayList<>(present);
        for (PublishedFile file : made.files()) {
            files.removeIf(other -> other.name().equals(file.name()));
            files.add(file);
        }
        try (Writer out = folder.newText(EditionJson.FILE_NAME)) {
            EditionJson.write(edition, files, out);
        }
        PublishedFile record = listed(folder, new FormFile(EditionJson.FILE_NAME, EditionJson.MEDIA_TYPE));
        folder.commit();
        return new Bound(files, record, made.missing());
    }

    /** This thread works, too: what another one has begun, it passes over. */
    private Made bind(int jobs) throws IOException {
        List<Thread> others = new ArrayList<>();
        try (stock) {
            for (int i = 1; i < jobs; i++) {
                Thread other = new Thread(() -> tasks.values().forEach(FutureTask::run), "bindery-" + i);
                other.setDaemon(true);
                other.start();
                others.add(other);
            }
            tasks.values().forEach(FutureTask::run);
            return made();
        } finally {
            others.forEach(Thread::interrupt);
        }
    }

    private Made made() throws IOException {
        List<PublishedFile> files = new ArrayList<>();
        List<FormException> missing = new ArrayList<>();
        for (FutureTask<List<PublishedFile>> task : tasks.values()) {
            try {
                files.addAll(Stock.result(task));
            } catch (FormException e) {
                missing.add(e);
            }
        }
        return new Made(files, missing);
    }

    private List<PublishedFile> make(Form form) throws IOException, FormException {
        List<FormFile> files = form.files(stock.edition());
        try {
            form.make(stock, this::create);
        } catch (FormException e) {
            for (FormFile file : files) {
                Files.deleteIfExists(folder.file(file.name()));
            }
            throw e;
        }
        List<PublishedFile> made = new ArrayList<>();
        for (FormFile file : files) {
            made.add(listed(folder, file));
        }
        return made;
    }

    private SeekableByteChannel create(String name) throws IOException {
        return folder.newBytes(name);
    }

    /** A finished file as the record lists it. */
    static PublishedFile listed(EditionFolder folder, FormFile file) throws IOException {
        return new PublishedFile(
                file.name(),
                file.mediaType(),
                Files.size(folder.file(file.name())),
                Digests.sha256(folder.file(file.name())));
    }
}
