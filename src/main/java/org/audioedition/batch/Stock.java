package org.audioedition.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.audioedition.edition.AudioTrack;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Content;
import org.audioedition.publish.Cover;
import org.audioedition.publish.FormException;
import org.audioedition.publish.FormFile;
import org.audioedition.publish.Material;
import org.audioedition.publish.PublishedFile;
import org.audioedition.publish.Samples;
import org.audioedition.publish.cover.CoverPicture;
import org.audioedition.store.EditionFolder;

/** The material of an edition that lies in a folder while it is made: what several forms need is made once. */
final class Stock implements Material, Closeable {

    private final Edition edition;
    private final EditionFolder folder;
    private final List<FormFile> files = new ArrayList<>();
    private final Map<String, FutureTask<?>> expected = new HashMap<>();
    private final ChapterRecordings recordings;
    private final FutureTask<Cover> cover;

    Stock(Edition edition, List<PublishedFile> present, FormSettings settings, EditionFolder folder) {
        this.edition = edition;
        this.folder = folder;
        present.forEach(file -> files.add(new FormFile(file.name(), file.mediaType())));
        this.recordings = new ChapterRecordings(this, folder);
        this.cover = new FutureTask<>(
                () -> settings.cover() != null ? settings.cover() : CoverPicture.drawn(edition.colophon()));
    }

    /** A file that a task makes. */
    void expect(FormFile file, FutureTask<?> task) {
        files.removeIf(other -> other.name().equals(file.name()));
        files.add(file);
        expected.put(file.name(), task);
    }

    @Override
    public Edition edition() {
        return edition;
    }

    @Override
    public Samples samples(long begin, long end) throws IOException {
        AudioTrack track = edition.track();
        if (track == null) {
            throw new IllegalStateException("the edition has no audio yet");
        }
        return WavStretch.open(folder.file(track.file()), begin, end);
    }

    @Override
    public Content mp3(int chapter) throws IOException, FormException {
        return recordings.get(chapter);
    }

    @Override
    public Cover cover() throws IOException, FormException {
        cover.run();
        return result(cover);
    }

    @Override
    public Path scratch() {
        return folder.file("");
    }

    @Override
    public List<FormFile> files() {
        return List.copyOf(files);
    }

    @Override
    public Content file(String name) throws IOException, FormException {
        FutureTask<?> task = expected.get(name);
        if (task != null) {
            result(task);
        }
        return new Stored(folder.file(name));
    }

    @Override
    public void close() throws IOException {
        recordings.close();
    }

    /** What a task gives, when it is done. */
    static <T> T result(FutureTask<T> task) throws IOException, FormException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while forms were made");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof FormException missing) {
                throw missing;
            }
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
