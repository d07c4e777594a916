package org.audioedition.speech.kokoro;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.audioedition.speech.SpeechEngine;
import org.audioedition.speech.neural.NeuralEngine;
import org.audioedition.speech.onnx.ModelException;
import org.audioedition.speech.onnx.RuntimeLibrary;
import org.audioedition.speech.phonemes.Accent;
import org.audioedition.speech.phonemes.Dictionary;
import org.audioedition.speech.phonemes.LetterToSound;
import org.audioedition.speech.phonemes.Phonemizer;
import org.audioedition.voice.Voice;
import org.audioedition.voice.VoiceDistances;

/** Kokoro-82M v1.0 as it lies installed: {@code model.onnx}, {@code american.txt}, {@code british.txt}, {@code <voice>.bin}. */
public final class Kokoro {

    /** Its name, as editions record it. */
    public static final String NAME = "Kokoro-82M v1.0";

    /** The tensor that its preparation makes an output. */
    public static final String DURATIONS = KokoroModel.DURATIONS;

    private static final String LICENCE = "Apache-2.0";

    private Kokoro() {}

    /** Its voices, the best narrator first. */
    public static List<Voice> voices() {
        try (InputStream in = Objects.requireNonNull(Kokoro.class.getResourceAsStream("voices.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> voice(List.of(line.split("\t", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Voice voice(List<String> row) {
        Voice.Gender gender = row.get(2).equals("f") ? Voice.Gender.FEMALE : Voice.Gender.MALE;
        return new Voice(row.get(0), NAME, row.get(1), gender, LICENCE, row.get(3));
    }

    /** How unlike its voices sound, and blends of them. */
    public static VoiceDistances distances() {
        return new MeasuredDistances();
    }

    /**
     * A voice mixed of others.
     *
     * @param blend as {@code af_heart*0.6+am_adam*0.4}
     * @return a voice of that name, with the language and gender of its first part
     * @throws IllegalArgumentException if it is no blend of voices that there are
     */
    public static Voice blend(String blend) {
        List<Voice> parts = new ArrayList<>();
        for (Blend.Part part : Blend.parse(blend).parts()) {
            parts.add(voices().stream()
                    .filter(voice -> voice.id().equals(part.voice()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no voice '" + part.voice() + "'")));
        }
        Voice first = parts.get(0);
        return new Voice(blend, NAME, first.language(), first.gender(), LICENCE, "a blend");
    }

    /**
     * Loads the model.
     *
     * @param folder where it is installed
     * @param voices those that may be asked for, the best narrator first
     * @throws ModelException if something of it cannot be read or run
     */
    public static SpeechEngine open(
            Path folder, List<Voice> voices, RuntimeLibrary runtime, LetterToSound letterToSound)
            throws ModelException {
        Map<Accent, Phonemizer> phonemizers = new EnumMap<>(Accent.class);
        for (Accent accent : Accent.values()) {
            phonemizers.put(accent, phonemizer(folder.resolve(accent.fileName()), accent, letterToSound));
        }
        KokoroModel model = new KokoroModel(runtime.open(folder.resolve("model.onnx")), folder);
        return new NeuralEngine(NAME, voices, phonemizers, letterToSound, model);
    }

    private static Phonemizer phonemizer(Path file, Accent accent, LetterToSound letterToSound) throws ModelException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Phonemizer(Dictionary.read(in), accent, letterToSound);
        } catch (IOException e) {
            throw new ModelException(
                    "the dictionary " + file.getFileName() + " cannot be read (" + e.getMessage()
                            + "); install it anew",
                    e);
        }
    }
}
