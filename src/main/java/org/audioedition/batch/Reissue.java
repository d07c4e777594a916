package org.audioedition.batch;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.audioedition.article.Problem;
import org.audioedition.edition.AudioTrack;
import org.audioedition.edition.Edition;
import org.audioedition.publish.FormException;
import org.audioedition.publish.PublishedFile;
import org.audioedition.publish.cover.CoverPicture;
import org.audioedition.publish.manifest.EditionJson;
import org.audioedition.publish.manifest.EditionReader;
import org.audioedition.publish.manifest.RecordException;
import org.audioedition.publish.manifest.RecordedEdition;
import org.audioedition.store.Digests;
import org.audioedition.store.EditionFolder;
import org.audioedition.store.EnvironmentException;

/** Gives an edition that is on disk more forms, without speaking again. */
public final class Reissue {

    private Reissue() {}

    /**
     * Makes forms of an edition; its folder is replaced in one step, and has all that it had before.
     *
     * @param folder of the edition
     * @return its problems when it is no whole edition; nothing is changed then
     * @throws EnvironmentException if the folder cannot be read or written
     */
    public static Receipt publish(Path folder, FormSettings settings) throws EnvironmentException {
        Path place = folder.toAbsolutePath().normalize();
        try {
            RecordedEdition recorded = read(place);
            for (PublishedFile file : recorded.files()) {
                require(place, file);
            }
            if (FormPlan.of(settings).hears()) {
                requireAudio(place, recorded);
            }
            return publish(recorded, place, folder, settings);
        } catch (BrokenEditionException e) {
            String message =
                    e.getMessage() + "; \"check\" says more, and rendering the article again makes a whole one";
            String shown = String.valueOf(folder);
            return Receipt.failed(shown, 0, Problem.error("EDN-BROKEN", shown, message));
        } catch (IOException e) {
            throw new EnvironmentException(
                    "publishing " + folder + " failed (" + e.getMessage() + "); free some space, or see that it may be"
                            + " read and written",
                    e);
        }
    }

    private static Receipt publish(RecordedEdition recorded, Path place, Path shown, FormSettings settings)
            throws IOException, EnvironmentException {
        Path parent = place.getParent();
        if (parent == null) {
            throw new IOException("it is the root of a disk");
        }
        FormSettings dressed = settings.cover() == null ? dressed(recorded, place, settings) : settings;
        try (EditionFolder folder = EditionFolder.open(parent, ignored -> place)) {
            for (PublishedFile file : recorded.files()) {
                folder.adopt(place.resolve(file.name()));
            }
            Bindery.Bound bound = Bindery.publish(recorded.edition(), recorded.files(), dressed, folder);
            return Receipt.reissued(recorded.edition(), shown, bound.missing());
        }
    }

    /** An edition that has a cover keeps it. */
    private static FormSettings dressed(RecordedEdition recorded, Path place, FormSettings settings)
            throws IOException {
        for (PublishedFile file : recorded.files()) {
            if (CoverPicture.NAMES.contains(file.name())) {
                try {
                    return settings.withCover(CoverPicture.of(new Stored(place.resolve(file.name())), file.name()));
                } catch (FormException e) {
                    throw new IOException(e.getMessage(), e);
                }
            }
        }
        return settings;
    }

    /**
     * The edition in a folder.
     *
     * @throws EnvironmentException if it holds none, or cannot be read
     */
    public static Edition edition(Path folder) throws EnvironmentException {
        try {
            return read(folder).edition();
        } catch (BrokenEditionException | IOException e) {
            throw new EnvironmentException(
                    folder + ": " + e.getMessage() + "; give the folder of an edition that this program has made", e);
        }
    }

    private static RecordedEdition read(Path folder) throws IOException, BrokenEditionException {
        Path record = folder.resolve(EditionJson.FILE_NAME);
        if (!Files.isRegularFile(record)) {
            throw new BrokenEditionException("it is no edition: it has no " + EditionJson.FILE_NAME);
        }
        try (Reader in = Files.newBufferedReader(record, StandardCharsets.UTF_8)) {
            return EditionReader.read(in);
        } catch (RecordException e) {
            throw new BrokenEditionException(EditionJson.FILE_NAME + " is broken: " + e.getMessage());
        }
    }

    /** A file of the size that is recorded; its digest would take longer than most forms take. */
    private static void require(Path folder, PublishedFile file) throws IOException, BrokenEditionException {
        Path path = folder.resolve(file.name());
        if (!folder.equals(path.getParent())) {
            throw new BrokenEditionException("\"" + file.name() + "\" is no name of a file");
        }
        if (!Files.isRegularFile(path)) {
            throw new BrokenEditionException(file.name() + " is missing");
        }
        if (Files.size(path) != file.bytes()) {
            throw new BrokenEditionException(file.name() + " has another size than its record says");
        }
    }

    /** What is made of the audio is made of the audio that was recorded. */
    private static void requireAudio(Path folder, RecordedEdition recorded) throws IOException, BrokenEditionException {
        AudioTrack track = recorded.edition().track();
        String name = track == null ? "" : track.file();
        for (PublishedFile file : recorded.files()) {
            if (file.name().equals(name)) {
                if (!Digests.sha256(folder.resolve(name)).equals(file.sha256())) {
                    throw new BrokenEditionException(name + " is not the one that was recorded");
                }
                return;
            }
        }
        throw new BrokenEditionException("it has no audio");
    }

    /** A folder that holds no whole edition. */
    private static final class BrokenEditionException extends Exception {

        private static final long serialVersionUID = 1L;

        BrokenEditionException(String message) {
            super(message);
        }
    }
}
