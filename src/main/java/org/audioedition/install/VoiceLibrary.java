package org.audioedition.install;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.audioedition.speech.SpeechEngine;
import org.audioedition.speech.kokoro.Kokoro;
import org.audioedition.speech.onnx.ModelException;
import org.audioedition.speech.onnx.RuntimeLibrary;
import org.audioedition.speech.phonemes.Accent;
import org.audioedition.speech.phonemes.Dictionary;
import org.audioedition.speech.phonemes.LetterToSound;
import org.audioedition.speech.phonemes.Phonemizer;
import org.audioedition.speech.piper.Piper;
import org.audioedition.store.Digests;
import org.audioedition.store.EnvironmentException;
import org.audioedition.voice.Voice;

/** The folder of installed voices: a folder for each pack, and {@code runtime} for ONNX Runtime. */
public final class VoiceLibrary {

    static final String RUNTIME_VERSION = "1.29.0";
    static final String RUNTIME_JAR = "onnxruntime-" + RUNTIME_VERSION + ".jar";
    static final String RUNTIME_FOLDER = "runtime";

    private final Path folder;

    private VoiceLibrary(Path folder) {
        this.folder = folder;
    }

    /** The library in a folder, which need not be there yet. */
    public static VoiceLibrary in(Path folder) {
        return new VoiceLibrary(folder);
    }

    /** The packs that are installed, by name. */
    public List<InstalledPack> packs() throws EnvironmentException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<InstalledPack> packs = new ArrayList<>();
            for (Path entry : entries.sorted().toList()) {
                InstalledPack pack = InstalledPack.in(entry);
                if (pack != null && pack.name().equals(entry.getFileName().toString())) {
                    packs.add(pack);
                }
            }
            return packs;
        } catch (IOException e) {
            throw new EnvironmentException("the voices in " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * The voices of a pack.
     *
     * @throws EnvironmentException if it is not installed
     */
    public List<Voice> voices(String name) throws EnvironmentException {
        InstalledPack pack = pack(name);
        try {
            return pack.engine().equals("kokoro") ? Kokoro.voices() : List.of(piper(pack));
        } catch (ModelException e) {
            throw broken(name, e);
        }
    }

    /**
     * Loads a pack.
     *
     * @param voices those that may be asked for
     * @throws EnvironmentException if it is not installed, or cannot be run
     */
    public SpeechEngine open(String name, List<Voice> voices, LetterToSound letterToSound) throws EnvironmentException {
        InstalledPack pack = pack(name);
        Path jar = folder.resolve(RUNTIME_FOLDER).resolve(RUNTIME_JAR);
        if (!Files.isRegularFile(jar)) {
            throw new EnvironmentException("ONNX Runtime " + RUNTIME_VERSION
                    + " is not installed beside the voices; run" + " \"audio-edition voices install " + name + "\"");
        }
        CompletableFuture<String> digest = CompletableFuture.supplyAsync(() -> digest(pack));
        SpeechEngine engine = open(pack, voices, RuntimeLibrary.in(jar), letterToSound);
        if (digest.join().equals(pack.prepared())) {
            return engine;
        }
        engine.close();
        throw broken(name, new ModelException("model.onnx is not the one that was installed"));
    }

    private SpeechEngine open(
            InstalledPack pack, List<Voice> voices, RuntimeLibrary runtime, LetterToSound letterToSound)
            throws EnvironmentException {
        try {
            return pack.engine().equals("kokoro")
                    ? Kokoro.open(home(pack), voices, runtime, letterToSound)
                    : Piper.open(piper(pack), home(pack), runtime, letterToSound);
        } catch (ModelException e) {
            throw broken(pack.name(), e);
        }
    }

    /** A model with a changed weight runs and speaks nonsense; loading takes longer than this. */
    private String digest(InstalledPack pack) {
        try {
            return Digests.sha256(home(pack).resolve(Assembly.MODEL));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /**
     * How a pack says words, without its model.
     *
     * @param language of the voice, {@code en-US} or {@code en-GB}
     * @throws EnvironmentException if it is not installed, or has no dictionary of that accent
     */
    public Phonemizer phonemizer(String name, String language, LetterToSound letterToSound)
            throws EnvironmentException {
        Accent accent = Accent.of(language);
        Path file = home(pack(name)).resolve(accent.fileName());
        try (InputStream in = Files.newInputStream(file)) {
            return new Phonemizer(Dictionary.read(in), accent, letterToSound);
        } catch (IOException e) {
            throw new EnvironmentException(
                    "the dictionary " + file + " cannot be read; run \"audio-edition voices install " + name + "\"", e);
        }
    }

    /** How much room a pack takes, in bytes. */
    public long bytes(String name) throws EnvironmentException {
        return FileUtils.sizeOfDirectory(home(pack(name)).toFile());
    }

    /** A dictionary and its licence, as one of the packs has them; empty if none does. */
    List<Path> dictionary(String fileName) throws EnvironmentException {
        for (InstalledPack pack : packs()) {
            List<Path> files = List.of(home(pack).resolve(fileName), home(pack).resolve(Catalogue.DICTIONARY_LICENCE));
            if (files.stream().allMatch(Files::isRegularFile)) {
                return files;
            }
        }
        return List.of();
    }

    /** What of a pack shapes the sound, for the record of an edition. */
    public Map<String, String> provenance(String name) throws EnvironmentException {
        InstalledPack pack = pack(name);
        Map<String, String> provenance = new TreeMap<>();
        provenance.put("voices", pack.title());
        provenance.put("voicesLicence", pack.licence());
        provenance.put("voicesModel", "sha256:" + pack.published());
        provenance.put("voicesPreparation", pack.preparation());
        provenance.put("voicesRuntime", "ONNX Runtime " + pack.runtime() + ", " + CpuClass.name());
        return provenance;
    }

    private InstalledPack pack(String name) throws EnvironmentException {
        return packs().stream()
                .filter(pack -> pack.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new EnvironmentException("the voices '" + name
                        + "' are not installed; run \"audio-edition voices install " + name + "\""));
    }

    private Voice piper(InstalledPack pack) throws ModelException {
        return Piper.voice(pack.name(), home(pack).resolve(Piper.DESCRIPTION), pack.heard(), pack.licence());
    }

    private Path home(InstalledPack pack) {
        return folder.resolve(pack.name());
    }

    private static EnvironmentException broken(String name, ModelException e) {
        return new EnvironmentException(
                "the voices '" + name + "' cannot be used: " + e.getMessage() + "; run \"audio-edition voices install "
                        + name + "\"",
                e);
    }
}
