package org.audioedition.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.audioedition.encoding.Bitrate;
import org.audioedition.encoding.EncoderException;
import org.audioedition.encoding.Encoders;
import org.audioedition.encoding.Mp3Settings;
import org.audioedition.publish.Content;
import org.audioedition.publish.FormException;
import org.audioedition.publish.Material;
import org.audioedition.publish.Samples;
import org.audioedition.publish.TrackTags;
import org.audioedition.store.EditionFolder;
import org.audioedition.timeline.TimedChapter;

/** The chapters as MP3 files that EPUB, DAISY and audiobook manifest share. They lie in the folder while it is written, and no longer. */
final class ChapterRecordings implements Closeable {

    private static final Mp3Settings SETTINGS = new Mp3Settings(new Bitrate.Constant(64), 44100, false);

    private final Material material;
    private final EditionFolder folder;
    private final List<FutureTask<Content>> recordings;

    ChapterRecordings(Material material, EditionFolder folder) {
        this.material = material;
        this.folder = folder;
        this.recordings = IntStream.range(0, material.edition().chapters().size())
                .mapToObj(i -> new FutureTask<>(() -> encode(i)))
                .toList();
    }

    /** A chapter's recording. While another thread makes it, this one makes those that come next. */
    Content get(int chapter) throws IOException, FormException {
        FutureTask<Content> wanted = recordings.get(chapter);
        wanted.run();
        for (int next = chapter + 1; !wanted.isDone() && next < recordings.size(); next++) {
            recordings.get(next).run();
        }
        return Stock.result(wanted);
    }

    private Content encode(int index) throws IOException, FormException {
        TimedChapter chapter = material.edition().chapters().get(index);
        Path file = file(index);
        try (Samples samples = material.samples(chapter.begin(), chapter.end());
                FileChannel out = folder.newBytes(String.valueOf(file.getFileName()))) {
            Encoders.mp3(SETTINGS).encode(samples, TrackTags.brief(material.edition()), out);
        } catch (EncoderException e) {
            throw new FormException(String.valueOf(e.getMessage()), e);
        }
        return new Stored(file);
    }

    private Path file(int index) {
        return folder.file(".chapter-" + index + ".mp3");
    }

    @Override
    public void close() throws IOException {
        for (int i = 0; i < recordings.size(); i++) {
            recordings.get(i).cancel(true);
            Files.deleteIfExists(file(i));
        }
    }
}
