package org.audioedition.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.audioedition.install.Catalogue.Item;
import org.audioedition.install.Catalogue.Pack;
import org.audioedition.speech.onnx.ModelException;
import org.audioedition.store.Digests;
import org.audioedition.store.EnvironmentException;

/**
 * Puts packs into a library: fetched, verified, prepared in a folder of their own, and moved to their place in one step. Two
 * programs that install at once wait for each other.
 */
public final class Installer {

    private static final String DOWNLOADS = ".downloads";
    private static final String RUNTIME = VoiceLibrary.RUNTIME_FOLDER + "/" + VoiceLibrary.RUNTIME_JAR;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");
    /** Packages lie beside what comes out of them, and a prepared model of floats is three times as large as what is fetched. */
    private static final int ROOM = 4;

    private final Path library;
    private final Catalogue catalogue;
    private final Access access;
    private final Progress progress;

    /** An installer into the library in a folder. */
    public Installer(Path library, Catalogue catalogue, Access access, Progress progress) {
        this.library = library;
        this.catalogue = catalogue;
        this.access = access;
        this.progress = progress;
    }

    /**
     * How much is still to be fetched for a pack, in bytes.
     *
     * @throws EnvironmentException if the library cannot be read
     */
    public long missing(Pack pack) throws EnvironmentException {
        try {
            Downloads downloads = downloads(List.of());
            long missing = hasRuntime() ? 0 : downloads.missing(catalogue.runtime());
            for (Item item : pack.items()) {
                missing += downloads.missing(item);
            }
            return missing;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /**
     * Installs a pack; one that is there is replaced.
     *
     * @param given folders, or files, that are asked for the files of the pack before any source
     * @throws EnvironmentException if a file is not to be had or is another one, if there is no room, or if the folder cannot be
     *     written; the library is as it was then
     */
    public void install(Pack pack, List<Path> given) throws EnvironmentException {
        try (LockedLibrary locked = LockedLibrary.of(library, progress)) {
            requireRoom(pack);
            Downloads downloads = downloads(given);
            Path runtime = hasRuntime() ? library.resolve(RUNTIME) : downloads.fetch(catalogue.runtime());
            Map<String, Path> files = new HashMap<>();
            for (Item item : pack.items()) {
                files.put(item.name(), downloads.fetch(item));
            }
            Path work = locked.workplace();
            new Assembly(pack, files, work).write(progress);
            if (!runtime.equals(library.resolve(RUNTIME))) {
                locked.placeShared(RUNTIME, runtime);
            }
            locked.place(pack.name(), work);
            downloads.clear();
        } catch (ModelException e) {
            throw new EnvironmentException(
                    "the pack " + pack.name() + " cannot be prepared: " + e.getMessage() + "; nothing was installed",
                    e);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /**
     * Takes a pack away, a damaged one too; the runtime stays for the others.
     *
     * @return whether it was there
     */
    public boolean remove(String name) throws EnvironmentException {
        Path home = library.resolve(NAME.matcher(name).matches() ? name : DOWNLOADS);
        if (!Files.isRegularFile(home.resolve(InstalledPack.FILE_NAME))) {
            return false;
        }
        try (LockedLibrary locked = LockedLibrary.of(library, progress)) {
            locked.remove(name);
            return true;
        } catch (IOException e) {
            throw new EnvironmentException(
                    "removing " + home + " failed (" + e + "); end what is speaking with it, or delete the folder", e);
        }
    }

    private Downloads downloads(List<Path> given) {
        return new Downloads(library.resolve(DOWNLOADS), given, access, progress);
    }

    private boolean hasRuntime() throws IOException {
        Path jar = library.resolve(RUNTIME);
        return Files.isRegularFile(jar)
                && Digests.sha256(jar).equals(catalogue.runtime().sha256());
    }

    private void requireRoom(Pack pack) throws IOException, EnvironmentException {
        long needed = ROOM * (pack.bytes() + catalogue.runtime().bytes());
        long free = Files.getFileStore(library).getUsableSpace();
        if (free < needed) {
            throw new EnvironmentException(String.format(
                    Locale.ROOT,
                    "%d MB are needed in %s, and %d are free; free some, or name another folder in AUDIO_EDITION_VOICES",
                    needed >> 20,
                    library,
                    free >> 20));
        }
    }

    private EnvironmentException failed(IOException e) {
        return new EnvironmentException(
                "installing to " + library + " failed (" + e
                        + "); nothing was installed. Free some space, or name another folder in AUDIO_EDITION_VOICES",
                e);
    }
}
