package org.audioedition.speech.piper;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.speech.neural.AcousticModel;
import org.audioedition.speech.onnx.Model;
import org.audioedition.speech.onnx.Model.Input;
import org.audioedition.speech.onnx.ModelException;
import org.audioedition.speech.phonemes.SymbolMap;
import org.audioedition.voice.Voice;

/** A Piper model; every symbol is followed by a pad, whose time is the symbol's. */
final class PiperModel implements AcousticModel {

    /** The tensor that holds how many steps each token lasts; {@code voices install} makes it an output. */
    static final String DURATIONS = "/Ceil_output_0";

    private static final int SAMPLES_A_STEP = 256;
    private static final int MOST_SYMBOLS = 400;
    /** A symbol is heard so much before its duration begins: the median of 405 words in a forced alignment. */
    private static final int SAMPLES_EARLY = 384;

    /** Out of silence it is heard earlier by so much again: the median of 81 words. */
    private static final int ATTACK = 384;

    private static final int BEGIN = '^';
    private static final int END = '$';
    private static final int PAD = '_';

    private final Model model;
    private final PiperDescription voice;

    PiperModel(Model model, PiperDescription voice) {
        this.model = model;
        this.voice = voice;
    }

    @Override
    public int sampleRate() {
        return voice.sampleRate();
    }

    @Override
    public int mostSymbols() {
        return MOST_SYMBOLS;
    }

    /** Symbols that this voice was not trained on are left out, as Piper does. */
    @Override
    public String symbols(String phonemes) {
        StringBuilder known = new StringBuilder();
        SymbolMap.PIPER
                .of(phonemes)
                .codePoints()
                .filter(voice.ids()::containsKey)
                .forEach(known::appendCodePoint);
        return known.toString();
    }

    @Override
    public Sound say(String symbols, Voice speaker, double rate) throws ModelException {
        List<Long> tokens = new ArrayList<>();
        List<Integer> lastTokens = new ArrayList<>();
        add(BEGIN, tokens);
        lastTokens.add(tokens.size() - 1);
        symbols.chars().forEach(symbol -> {
            add(symbol, tokens);
            lastTokens.add(tokens.size() - 1);
        });
        tokens.addAll(idsOf(END));
        List<float[]> outputs = model.run(inputs(tokens, rate), List.of("output", DURATIONS));
        if (outputs.get(1).length < tokens.size()) {
            throw new ModelException("the model gave " + outputs.get(1).length + " durations for " + tokens.size()
                    + " tokens; install the voice anew");
        }
        return new Sound(outputs.get(0), ends(outputs.get(1), lastTokens), ATTACK);
    }

    private void add(int symbol, List<Long> tokens) {
        tokens.addAll(idsOf(symbol));
        tokens.addAll(idsOf(PAD));
    }

    private List<Long> idsOf(int symbol) {
        return voice.ids().getOrDefault(symbol, List.of());
    }

    /** No noise in tone or in rhythm: the same words give the same sound. */
    private List<Input> inputs(List<Long> tokens, double rate) {
        float length = (float) (voice.lengthScale() / rate);
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input.Longs("input", List.of(1L, (long) tokens.size()), tokens));
        inputs.add(new Input.Longs("input_lengths", List.of(1L), List.of((long) tokens.size())));
        inputs.add(new Input.Floats("scales", List.of(3L), new float[] {0, length, 0}));
        if (voice.speakers() > 1) {
            inputs.add(new Input.Longs("sid", List.of(1L), List.of(0L)));
        }
        return inputs;
    }

    private static int[] ends(float[] durations, List<Integer> lastTokens) {
        int[] ends = new int[lastTokens.size()];
        int end = 0;
        int token = 0;
        for (int i = 0; i < ends.length; i++) {
            for (; token <= lastTokens.get(i); token++) {
                end += Math.round(durations[token]) * SAMPLES_A_STEP;
            }
            ends[i] = Math.max(0, end - SAMPLES_EARLY);
        }
        return ends;
    }

    @Override
    public void close() {
        model.close();
    }
}
