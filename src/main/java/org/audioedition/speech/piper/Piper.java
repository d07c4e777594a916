package org.audioedition.speech.piper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.audioedition.speech.SpeechEngine;
import org.audioedition.speech.neural.NeuralEngine;
import org.audioedition.speech.onnx.ModelException;
import org.audioedition.speech.onnx.RuntimeLibrary;
import org.audioedition.speech.phonemes.Accent;
import org.audioedition.speech.phonemes.Dictionary;
import org.audioedition.speech.phonemes.LetterToSound;
import org.audioedition.speech.phonemes.Phonemizer;
import org.audioedition.voice.Voice;

/** A Piper voice as it lies installed: {@code model.onnx}, {@code model.onnx.json} and the dictionary of its accent. */
public final class Piper {

    /** The tensor that its preparation makes an output. */
    public static final String DURATIONS = PiperModel.DURATIONS;

    private static final String NAME = "Piper";

    private Piper() {}

    /**
     * The voice in a folder.
     *
     * @param id its name on the command line
     * @throws ModelException if its description cannot be read, or it is no English voice
     */
    public static Voice voice(String id, Path folder) throws ModelException {
        PiperDescription description = description(folder);
        if (!description.language().toLowerCase(Locale.ROOT).startsWith("en")) {
            throw new ModelException("the voice speaks " + description.language() + ", and all rules here are English");
        }
        String language = isBritish(description) ? "en-GB" : "en-US";
        String says = "the speaker of the recordings \"" + description.dataset() + "\"";
        return new Voice(id, NAME, language, Voice.Gender.NEUTRAL, "see " + folder.getFileName(), says);
    }

    /**
     * Loads a voice.
     *
     * @throws ModelException if something of it cannot be read or run
     */
    public static SpeechEngine open(String id, Path folder, RuntimeLibrary runtime, LetterToSound letterToSound)
            throws ModelException {
        PiperDescription description = description(folder);
        Accent accent = isBritish(description) ? Accent.BRITISH : Accent.AMERICAN;
        Path words = folder.resolve(accent.fileName());
        try (InputStream in = Files.newInputStream(words)) {
            Phonemizer phonemizer = new Phonemizer(Dictionary.read(in), accent, letterToSound);
            PiperModel model = new PiperModel(runtime.open(folder.resolve("model.onnx")), description);
            return new NeuralEngine(NAME, List.of(voice(id, folder)), Map.of(accent, phonemizer), letterToSound, model);
        } catch (IOException e) {
            throw new ModelException("the dictionary " + words.getFileName() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isBritish(PiperDescription description) {
        String language = description.language().toLowerCase(Locale.ROOT);
        return language.contains("gb") || language.equals("en");
    }

    private static PiperDescription description(Path folder) throws ModelException {
        Path file = folder.resolve("model.onnx.json");
        try {
            return PiperDescription.read(Files.readString(file));
        } catch (IOException e) {
            throw new ModelException(file.getFileName() + " cannot be read: " + e.getMessage(), e);
        }
    }
}
