package org.audioedition.install;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.audioedition.install.Catalogue.Item;
import org.audioedition.install.Catalogue.Pack;
import org.audioedition.speech.kokoro.Kokoro;
import org.audioedition.speech.onnx.ModelException;
import org.audioedition.speech.onnx.ModelPreparation;
import org.audioedition.speech.phonemes.Dictionary;
import org.audioedition.speech.piper.Piper;
import org.audioedition.store.Digests;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;

/**
 * Puts packs into a library: fetched, verified, prepared in a folder of their own, and moved to their place in one step. Two
 * installations at once wait for each other.
 */
public final class Installer {

    private static final String DOWNLOADS = ".downloads";
    private static final String PREPARING = ".preparing-";
    private static final String LOCK = ".lock";
    /** A prepared model of floats is three times as large as what is fetched. */
    private static final int ROOM = 4;

    private static final String MODEL = "model.onnx";
    private static final Map<String, String> ACCENTS = Map.of("us", "american.txt", "gb", "british.txt");

    private final Path library;
    private final Catalogue catalogue;
    private final Progress progress;

    /** An installer into the library in a folder. */
    public Installer(Path library, Catalogue catalogue, Progress progress) {
        this.library = library;
        this.catalogue = catalogue;
        this.progress = progress;
    }

    /**
     * Installs a pack; one that is there is replaced.
     *
     * @param from a folder, or a file, with files of the pack; or null
     * @throws EnvironmentException if a file is not to be had or is another one, if there is no room, or if the folder cannot be
     *     written; the library is as it was then
     */
    public void install(Pack pack, @Nullable Path from) throws EnvironmentException {
        try {
            Files.createDirectories(library);
            requireRoom(pack);
            try (FileChannel channel = FileChannel.open(
                            library.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid()) {
                    sweep();
                    fetchAndPrepare(pack, from);
                }
            }
        } catch (OverlappingFileLockException e) {
            throw new EnvironmentException(
                    "another installation into " + library + " is under way; wait for its end", e);
        } catch (ModelException e) {
            throw new EnvironmentException(
                    "the pack " + pack.name() + " cannot be prepared: " + e.getMessage() + "; nothing was installed",
                    e);
        } catch (IOException e) {
            throw new EnvironmentException(
                    "installing to " + library + " failed (" + e.getMessage()
                            + "); free some space, or name another folder in AUDIO_EDITION_VOICES",
                    e);
        }
    }

    /** Takes a pack away; the runtime stays for the others. */
    public boolean remove(String name) throws EnvironmentException {
        Path home = library.resolve(name);
        try {
            if (InstalledPack.in(home) == null) {
                return false;
            }
            Path gone = Files.createTempDirectory(library, PREPARING);
            Files.move(home, gone.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            FileUtils.deleteDirectory(gone.toFile());
            return true;
        } catch (IOException e) {
            throw new EnvironmentException("removing " + home + " failed: " + e.getMessage(), e);
        }
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

    /** What a killed installation left; its downloads are kept, to go on with. */
    private void sweep() throws IOException {
        try (Stream<Path> entries = Files.list(library)) {
            for (Path entry : entries.toList()) {
                if (entry.getFileName().toString().startsWith(PREPARING)) {
                    FileUtils.deleteDirectory(entry.toFile());
                }
            }
        }
    }

    private void fetchAndPrepare(Pack pack, @Nullable Path from)
            throws IOException, EnvironmentException, ModelException {
        Path downloads = library.resolve(DOWNLOADS);
        Downloads source = new Downloads(downloads, from, progress);
        Path runtime = source.fetch(catalogue.runtime());
        Map<String, Path> files = new HashMap<>();
        for (Item item : pack.items()) {
            files.put(item.name(), source.fetch(item));
        }
        Path work = Files.createTempDirectory(library, PREPARING);
        prepare(pack, files, work);
        placeRuntime(runtime);
        replace(library.resolve(pack.name()), work);
        FileUtils.deleteDirectory(downloads.toFile());
    }

    private void prepare(Pack pack, Map<String, Path> files, Path work) throws IOException, ModelException {
        boolean kokoro = pack.engine().equals("kokoro");
        Preparation preparation = Preparation.of(pack.engine(), VoiceLibrary.RUNTIME_VERSION);
        progress.step("preparing the model");
        Path published = file(files, pack.model());
        Path model = work.resolve(MODEL);
        ModelPreparation.prepare(
                published, model, kokoro ? Kokoro.DURATIONS : Piper.DURATIONS, preparation.floatConvolutions());
        progress.step("preparing the dictionaries");
        for (Map.Entry<String, String> accent : ACCENTS.entrySet()) {
            if (files.containsKey(accent.getKey() + "_gold.json")) {
                dictionary(files, accent.getKey(), work.resolve(accent.getValue()));
            }
        }
        for (Map.Entry<String, Path> entry : files.entrySet()) {
            String name = entry.getKey();
            if (name.equals(pack.model() + ".json")) {
                Files.copy(entry.getValue(), work.resolve(MODEL + ".json"));
            } else if (name.endsWith(".bin") || name.endsWith(".txt")) {
                Files.copy(entry.getValue(), work.resolve(name));
            }
        }
        new InstalledPack(
                        pack.name(),
                        pack.engine(),
                        pack.title(),
                        pack.licence(),
                        Digests.sha256(published),
                        Digests.sha256(model),
                        preparation.toString(),
                        VoiceLibrary.RUNTIME_VERSION)
                .writeTo(work);
    }

    private static void dictionary(Map<String, Path> files, String accent, Path to) throws IOException {
        try (Reader gold = Files.newBufferedReader(file(files, accent + "_gold.json"));
                Reader silver = Files.newBufferedReader(file(files, accent + "_silver.json"));
                OutputStream out = Files.newOutputStream(to)) {
            Dictionary.prepare(gold, silver, out);
        }
    }

    private static Path file(Map<String, Path> files, String name) throws IOException {
        Path file = files.get(name);
        if (file == null) {
            throw new IOException("the catalogue lacks " + name);
        }
        return file;
    }

    private void placeRuntime(Path jar) throws IOException {
        Path folder = Files.createDirectories(library.resolve(VoiceLibrary.RUNTIME_FOLDER));
        Path part = folder.resolve(VoiceLibrary.RUNTIME_JAR + ".part");
        Files.copy(jar, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(
                part,
                folder.resolve(VoiceLibrary.RUNTIME_JAR),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private void replace(Path home, Path work) throws IOException {
        List<Path> old = Files.exists(home) ? List.of(Files.createTempDirectory(library, PREPARING)) : List.of();
        for (Path gone : old) {
            Files.move(home, gone.resolve("old"), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(work, home, StandardCopyOption.ATOMIC_MOVE);
        for (Path gone : old) {
            FileUtils.deleteDirectory(gone.toFile());
        }
    }
}
