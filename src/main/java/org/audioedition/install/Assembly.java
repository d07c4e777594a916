package org.audioedition.install;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.audioedition.install.Catalogue.Pack;
import org.audioedition.speech.kokoro.Kokoro;
import org.audioedition.speech.onnx.ModelException;
import org.audioedition.speech.onnx.ModelPreparation;
import org.audioedition.speech.phonemes.Dictionary;
import org.audioedition.speech.piper.Piper;
import org.audioedition.store.Digests;

/** A pack's folder as the engines read it, made of the files that were fetched for it. */
final class Assembly {

    static final String MODEL = "model.onnx";
    private static final Map<String, String> DICTIONARIES = Map.of("us", "american.txt", "gb", "british.txt");
    private static final String CHECKED = "_gold.json";
    private static final String REST = "_silver.json";

    private final Pack pack;
    private final Map<String, Path> files;
    private final Path folder;

    /**
     * An assembly.
     *
     * @param files what was fetched, by the names of the items
     * @param folder an empty one
     */
    Assembly(Pack pack, Map<String, Path> files, Path folder) {
        this.pack = pack;
        this.files = Map.copyOf(files);
        this.folder = folder;
    }

    /**
     * Fills the folder.
     *
     * @throws ModelException if the model is none, or another one than the engine can run
     */
    void write(Progress progress) throws IOException, ModelException {
        progress.step("preparing the model");
        InstalledPack installed = model();
        progress.step("preparing the dictionaries");
        for (Map.Entry<String, String> dictionary : DICTIONARIES.entrySet()) {
            if (files.containsKey(dictionary.getKey() + CHECKED)) {
                dictionary(dictionary.getKey(), folder.resolve(dictionary.getValue()));
            }
        }
        for (Map.Entry<String, Path> file : files.entrySet()) {
            copy(file.getKey(), file.getValue());
        }
        installed.writeTo(folder);
    }

    private InstalledPack model() throws IOException, ModelException {
        boolean kokoro = pack.engine().equals("kokoro");
        Preparation preparation = Preparation.of(pack.engine(), VoiceLibrary.RUNTIME_VERSION);
        Path published = file(pack.model());
        Path model = folder.resolve(MODEL);
        ModelPreparation.prepare(
                published, model, kokoro ? Kokoro.DURATIONS : Piper.DURATIONS, preparation.floatConvolutions());
        return new InstalledPack(
                pack.name(),
                pack.engine(),
                pack.title(),
                pack.licence(),
                pack.genders().size() == 1 ? pack.genders().get(0) : null,
                Digests.sha256(published),
                Digests.sha256(model),
                preparation.toString(),
                VoiceLibrary.RUNTIME_VERSION);
    }

    private void dictionary(String accent, Path to) throws IOException {
        try (Reader checked = Files.newBufferedReader(file(accent + CHECKED));
                Reader rest = Files.newBufferedReader(file(accent + REST));
                OutputStream out = Files.newOutputStream(to)) {
            Dictionary.prepare(checked, rest, out);
        }
    }

    private void copy(String name, Path file) throws IOException {
        if (name.equals(pack.model() + ".json")) {
            Files.copy(file, folder.resolve(MODEL + ".json"));
        } else if (!name.equals(pack.model()) && !name.endsWith(CHECKED) && !name.endsWith(REST)) {
            Files.copy(file, folder.resolve(name));
        }
    }

    private Path file(String name) throws IOException {
        Path file = files.get(name);
        if (file == null) {
            throw new IOException("the pack lacks " + name);
        }
        return file;
    }
}
