package org.audioedition.speech.neural;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.audioedition.speech.onnx.ModelException;
import org.audioedition.voice.Voice;

/** Says a tenth of a second for each symbol, at a level of one half, with as much silence before and behind. */
final class FakeModel implements AcousticModel {

    static final int RATE = 10_000;
    static final int STEP = 1_000;
    static final int MOST = 20;

    /** What was asked for, in order. */
    final List<String> rows = new ArrayList<>();

    private final int broken;
    private boolean closed;

    /** @param broken how many of its first answers hold what is no number */
    FakeModel(int broken) {
        this.broken = broken;
    }

    @Override
    public int sampleRate() {
        return RATE;
    }

    @Override
    public int mostSymbols() {
        return MOST;
    }

    @Override
    public String symbols(String phonemes) {
        return phonemes;
    }

    @Override
    public Sound say(String symbols, Voice voice, double rate) throws ModelException {
        if (symbols.contains("!")) {
            throw new ModelException("the model refuses it");
        }
        rows.add(symbols);
        int[] ends = new int[symbols.length() + 1];
        Arrays.setAll(ends, i -> (i + 1) * STEP);
        float[] samples = new float[(symbols.length() + 3) * STEP];
        Arrays.fill(samples, STEP, samples.length - 2 * STEP, 0.5f);
        if (rows.size() <= broken) {
            samples[samples.length / 2] = Float.NaN;
        }
        return new Sound(samples, ends, 0);
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
