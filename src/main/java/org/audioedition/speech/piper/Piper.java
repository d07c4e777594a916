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

    /** The file that says what the voice is. */
    public static final String DESCRIPTION = "model.onnx.json";

    private static final String NAME = "Piper";
    private static final String BRITISH = "en-GB";

    private Piper() {}

    /**
     * The voice that a description tells of.
     *
     * @param id its name on the command line
     * @param gender how it is heard; the description does not say
     * @param licence what it may be used for; the description need not say
     * @throws ModelException if it cannot be read, or tells of no English voice
     */
    public static Voice voice(String id, Path description, Voice.Gender gender, String licence) throws ModelException {
        PiperDescription voice = read(description);
        String language = voice.language().toLowerCase(Locale.ROOT);
        if (!language.matches("en(?:[_-].*)?")) {
            throw new ModelException("the voice speaks " + voice.language() + ", and all rules here are English");
        }
        boolean british = language.contains("gb") || language.equals("en");
        String says = "the speaker of the recordings \"" + voice.dataset() + "\"";
        return new Voice(id, NAME, british ? BRITISH : "en-US", gender, licence, says);
    }

    /** What a description says of the licence; empty if it is silent. */
    public static String licence(Path description) throws ModelException {
        return read(description).licence();
    }

    /** The name of the dictionary that a voice needs beside its model. */
    public static String dictionary(Voice voice) {
        return Accent.of(voice.language()).fileName();
    }

    /**
     * Loads a voice.
     *
     * @throws ModelException if something of it cannot be read or run
     */
    public static SpeechEngine open(Voice voice, Path folder, RuntimeLibrary runtime, LetterToSound letterToSound)
            throws ModelException {
        PiperDescription description = read(folder.resolve(DESCRIPTION));
        Accent accent = Accent.of(voice.language());
        try (InputStream in = Files.newInputStream(folder.resolve(dictionary(voice)))) {
            Phonemizer phonemizer = new Phonemizer(Dictionary.read(in), accent, letterToSound);
            PiperModel model = new PiperModel(runtime.open(folder.resolve("model.onnx")), description);
            return new NeuralEngine(NAME, List.of(voice), Map.of(accent, phonemizer), letterToSound, model);
        } catch (IOException e) {
            throw new ModelException("the dictionary " + dictionary(voice) + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static PiperDescription read(Path file) throws ModelException {
        try {
            return PiperDescription.read(Files.readString(file));
        } catch (IOException e) {
            throw new ModelException(file.getFileName() + " cannot be read: " + e.getMessage(), e);
        }
    }
}
