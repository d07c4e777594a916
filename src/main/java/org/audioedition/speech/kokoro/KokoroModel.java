package org.audioedition.speech.kokoro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.audioedition.speech.neural.AcousticModel;
import org.audioedition.speech.onnx.Model;
import org.audioedition.speech.onnx.Model.Input;
import org.audioedition.speech.onnx.ModelException;
import org.audioedition.speech.phonemes.SymbolMap;
import org.audioedition.voice.Voice;

/** The model and the styles of its voices, each read when it first speaks. */
final class KokoroModel implements AcousticModel {

    /** The tensor that holds how many steps each token lasts; {@code voices install} makes it an output. */
    static final String DURATIONS = "/encoder/Clip_output_0";

    /** A step of the decoder: 25 ms. */
    private static final int SAMPLES_A_STEP = 600;

    /** A symbol is heard so much before its duration begins: the median of 405 words in a forced alignment. */
    private static final int SAMPLES_EARLY = 900;

    /** Out of silence it is heard earlier by so much again: the median of 81 words; 50 to 95 ms in all by their energy. */
    private static final int ATTACK = 840;

    private static final int SAMPLE_RATE = 24_000;
    /** Longer rows are said quicker and flatter, and each takes memory by its length. */
    private static final int MOST_SYMBOLS = 200;

    private final Model model;
    private final Path voices;
    private final Map<String, Style> styles = new ConcurrentHashMap<>();

    /** @param voices the folder of the voice files, {@code <id>.bin} */
    KokoroModel(Model model, Path voices) {
        this.model = model;
        this.voices = voices;
    }

    @Override
    public int sampleRate() {
        return SAMPLE_RATE;
    }

    @Override
    public int mostSymbols() {
        return MOST_SYMBOLS;
    }

    @Override
    public String symbols(String phonemes) {
        return SymbolMap.KOKORO.of(phonemes);
    }

    @Override
    public Sound say(String symbols, Voice voice, double rate) throws ModelException {
        List<Long> tokens = Tokens.of(symbols);
        List<Input> inputs = List.of(
                new Input.Longs("tokens", List.of(1L, (long) tokens.size()), tokens),
                new Input.Floats(
                        "style",
                        List.of(1L, (long) Style.WIDTH),
                        style(voice.id()).row(symbols.length())),
                new Input.Floats("speed", List.of(1L), new float[] {(float) rate}));
        List<float[]> outputs = model.run(inputs, List.of("audio", DURATIONS));
        return new Sound(outputs.get(0), ends(outputs.get(1)), ATTACK);
    }

    private Style style(String id) throws ModelException {
        Style known = styles.get(id);
        if (known != null) {
            return known;
        }
        Style read = Blend.parse(id).style(this::read);
        styles.put(id, read);
        return read;
    }

    private Style read(String id) throws ModelException {
        try {
            return Style.read(id, Files.readAllBytes(voices.resolve(id + ".bin")));
        } catch (IOException e) {
            throw new ModelException(
                    "the voice " + id + " cannot be read (" + e.getMessage() + "); install it anew", e);
        }
    }

    /** The silence at the beginning is the first token, that at the end the last one. */
    private static int[] ends(float[] durations) {
        int[] ends = new int[durations.length];
        int end = 0;
        for (int i = 0; i < durations.length; i++) {
            end += Math.round(durations[i]) * SAMPLES_A_STEP;
            ends[i] = Math.max(0, end - SAMPLES_EARLY);
        }
        return ends;
    }

    @Override
    public void close() {
        model.close();
    }
}
