package org.audioedition.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The editions that were made here: for each key the digest of the record that it gives, wherever that lies now. */
public final class KnownEditions {

    /** Of entries of 64 bytes: some fifteen thousand. */
    private static final long MOST = 1_000_000;

    private final CacheFolder folder;

    /** @param folder where they are noted; it need not exist */
    public KnownEditions(Path folder) {
        this.folder = new CacheFolder(folder, MOST);
    }

    /** The SHA-256 digest of the record that a key gives, or null when no edition of that key was made here. */
    public @Nullable String record(String key) {
        byte[] bytes = folder.find(key);
        return bytes == null ? null : new String(bytes, StandardCharsets.US_ASCII);
    }

    /** Notes what an edition's record is. */
    public void keep(String key, String record) {
        folder.keep(key, record.getBytes(StandardCharsets.US_ASCII));
    }

    /** Forgets those that have not been asked for longest, if they have become too many. */
    public void trim() {
        folder.trim();
    }
}
