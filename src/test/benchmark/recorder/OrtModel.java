package org.audioedition.speech.onnx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.audioedition.benchmark.ModelCall;

/**
 * Stands on the class path before the program's own class of this name, and writes down what the program asks of its model instead of
 * running it: no rows are made a second time that could become others than those of a render. Every token is answered by a hum of the
 * same length, loud enough to be mastered.
 *
 * <p>The property {@code recorder.calls} names the file, to which every call is added.
 */
final class OrtModel implements Model {

    private static final Path CALLS = Path.of(System.getProperty("recorder.calls"));
    /** Enough for every model: Kokoro takes 600 samples a step, Piper 256. */
    private static final int SAMPLES_A_TOKEN = 2400;

    private static final float STEPS_A_TOKEN = 4;
    private static final double HUM = 2 * Math.PI / 120;

    OrtModel(Path file) {}

    @Override
    public synchronized List<float[]> run(List<Input> inputs, List<String> outputs) {
        ModelCall call = ModelCall.of(inputs, outputs);
        try {
            Files.writeString(CALLS, call.json() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int tokens = call.longs().get(0).values().size();
        float[] durations = new float[tokens];
        Arrays.fill(durations, STEPS_A_TOKEN);
        return List.of(hum(tokens * SAMPLES_A_TOKEN), durations);
    }

    private static float[] hum(int count) {
        float[] samples = new float[count];
        for (int i = 0; i < count; i++) {
            samples[i] = (float) (0.1 * Math.sin(HUM * i));
        }
        return samples;
    }

    @Override
    public void close() {}
}
