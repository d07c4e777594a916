package org.audioedition.speech.neural;

import org.audioedition.speech.onnx.ModelException;
import org.audioedition.voice.Voice;

/** A model that turns a row of symbols into sound and says how long each of them lasts. Safe for threads. */
public interface AcousticModel extends AutoCloseable {

    /** Samples a second. */
    int sampleRate();

    /** The most symbols of one call; more of them are said too fast and too flat, or not at all. */
    int mostSymbols();

    /** Phonemes, spaces and marks in the model's own symbols, a character each. */
    String symbols(String phonemes);

    /**
     * Says a row of symbols.
     *
     * @param symbols one to {@link #mostSymbols()}
     * @param rate speed against the voice's own, 0.5 to 2
     * @throws ModelException if the model fails
     */
    Sound say(String symbols, Voice voice, double rate) throws ModelException;

    @Override
    void close();

    /**
     * One channel of sound.
     *
     * @param samples full scale at ±1
     * @param ends for every symbol the sample behind the last one in which it is heard; before them, at 0, that of the silence at the beginning
     * @param attack by how many samples more a word is heard early that comes out of silence
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Sound(float[] samples, int[] ends, int attack) {}
}
