package org.audioedition.speech.neural;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.audioedition.script.Utterance;
import org.audioedition.speech.Speech;
import org.audioedition.speech.SpeechEngine;
import org.audioedition.speech.SpeechException;
import org.audioedition.speech.WordSound;
import org.audioedition.speech.neural.AcousticModel.Sound;
import org.audioedition.speech.onnx.ModelException;
import org.audioedition.speech.phonemes.Accent;
import org.audioedition.speech.phonemes.LetterToSound;
import org.audioedition.speech.phonemes.Phonemizer;
import org.audioedition.speech.phonemes.WordPhonemes;
import org.audioedition.voice.Voice;

/** An engine made of phonemes and an acoustic model. Many threads may speak at once: nothing in it changes. */
public final class NeuralEngine implements SpeechEngine {

    private static final int ATTEMPTS = 2;

    private final String name;
    private final List<Voice> voices;
    private final Map<Accent, Phonemizer> phonemizers;
    private final LetterToSound letterToSound;
    private final AcousticModel model;

    /**
     * An engine.
     *
     * @param voices the best narrator first
     * @param phonemizers one for the accent of every voice
     * @param letterToSound what they ask for words that no dictionary has
     * @param model closed with the engine
     */
    public NeuralEngine(
            String name,
            List<Voice> voices,
            Map<Accent, Phonemizer> phonemizers,
            LetterToSound letterToSound,
            AcousticModel model) {
        this.name = name;
        this.voices = List.copyOf(voices);
        this.phonemizers = Map.copyOf(phonemizers);
        this.letterToSound = letterToSound;
        this.model = model;
    }

    @Override
    public List<Voice> voices() {
        return voices;
    }

    @Override
    public Speech speak(Utterance utterance) throws SpeechException {
        Voice voice = utterance.voice();
        if (!voices.contains(voice)) {
            throw new IllegalArgumentException(name + " has no voice " + voice.id());
        }
        Clip clip = new Clip(model.sampleRate());
        double pause = utterance.prosody().commaSeconds() / utterance.prosody().rate();
        for (SymbolRow row : SymbolRow.rows(words(utterance), model.mostSymbols())) {
            if (row.isSilent()) {
                clip.addUnsaid(row.places().size());
            } else {
                clip.pause(row.goesOn() ? 0 : pause);
                clip.add(row, say(row, utterance));
            }
        }
        return clip.speech();
    }

    private List<SymbolRow.Word> words(Utterance utterance) {
        List<SymbolRow.Word> words = new ArrayList<>();
        for (WordPhonemes word : phonemizer(utterance.voice()).phonemize(utterance)) {
            words.add(new SymbolRow.Word(model.symbols(word.phonemes()).strip(), model.symbols(word.mark())));
        }
        return words;
    }

    private Phonemizer phonemizer(Voice voice) {
        Accent accent = Accent.of(voice.language());
        Phonemizer phonemizer = phonemizers.get(accent);
        if (phonemizer == null) {
            throw new IllegalStateException("no phonemes of " + accent + " for " + voice.id());
        }
        return phonemizer;
    }

    /** A model that gives what is no number is asked once more: memory may have failed it, its weights would again. */
    private Sound say(SymbolRow row, Utterance utterance) throws SpeechException {
        try {
            double rate = utterance.prosody().rate();
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Sound sound = model.say(row.symbols(), utterance.voice(), rate);
                if (isWhole(sound, row.symbols().length())) {
                    return sound;
                }
            }
            throw new SpeechException(
                    name + " gave no sound for [" + row.symbols() + "]; install its voices anew", null);
        } catch (ModelException e) {
            throw new SpeechException(name + " failed at [" + row.symbols() + "]: " + e.getMessage(), e);
        }
    }

    /** Every sample is a number, and every symbol ends within the samples and behind the one before it. */
    private static boolean isWhole(Sound sound, int symbols) {
        int last = 0;
        for (int end : sound.ends()) {
            if (end < last || end > sound.samples().length) {
                return false;
            }
            last = end;
        }
        for (float sample : sound.samples()) {
            if (!Float.isFinite(sample)) {
                return false;
            }
        }
        return sound.ends().length > symbols;
    }

    @Override
    public WordSound sound(String word) {
        return letterToSound.sound(word);
    }

    @Override
    public void close() {
        model.close();
    }
}
