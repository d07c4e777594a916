package org.audioedition.batch;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.audioedition.publish.PublishedFile;
import org.audioedition.publish.manifest.EditionBrief;
import org.audioedition.publish.manifest.EditionJson;
import org.audioedition.publish.manifest.RecordException;
import org.audioedition.store.Digests;
import org.jspecify.annotations.Nullable;

/**
 * An edition in its folder.
 *
 * @param key of all that it was made from
 * @param folder where it stands
 * @param brief what it is
 * @param record its {@code edition.json} as a file
 */
public record StandingEdition(String key, Path folder, EditionBrief brief, PublishedFile record) {

    /**
     * The edition in a folder, if it is the one of a key and whole.
     *
     * @param sha256 the digest of the record that it has to have
     * @param trust how much of it is looked at
     * @return null if there is another one, or none, or one that lacks something
     */
    static @Nullable StandingEdition find(String key, Path folder, String sha256, Trust trust) {
        Path file = folder.resolve(EditionJson.FILE_NAME);
        try {
            if (!Files.isRegularFile(file) || !Digests.sha256(file).equals(sha256)) {
                return null;
            }
            EditionBrief brief = read(file);
            for (PublishedFile listed : brief.files()) {
                if (!isWhole(folder, listed, trust)) {
                    return null;
                }
            }
            PublishedFile record =
                    new PublishedFile(EditionJson.FILE_NAME, EditionJson.MEDIA_TYPE, Files.size(file), sha256);
            return new StandingEdition(key, folder, brief, record);
        } catch (IOException | RecordException e) {
            // It cannot be read: it is made again, and whoever does that says why it cannot be written.
            return null;
        }
    }

    private static EditionBrief read(Path file) throws IOException, RecordException {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return EditionBrief.read(in);
        }
    }

    private static boolean isWhole(Path folder, PublishedFile listed, Trust trust) throws IOException {
        Path file = folder.resolve(listed.name());
        return Files.isRegularFile(file)
                && Files.size(file) == listed.bytes()
                && (trust == Trust.SIZES || Digests.sha256(file).equals(listed.sha256()));
    }
}
