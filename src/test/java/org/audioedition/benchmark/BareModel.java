package org.audioedition.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.audioedition.speech.onnx.Model;
import org.audioedition.speech.onnx.RuntimeLibrary;

/**
 * A neural model and nothing else: makes the calls in a file, by the program's own session of ONNX Runtime, and throws the sound away.
 * What this costs is what the program's own cost is measured against.
 */
public final class BareModel {

    private BareModel() {}

    /**
     * Makes the calls.
     *
     * @param args the runtime's jar, the model, the file of calls, and how many threads make them
     */
    public static void main(String[] args) throws Exception {
        List<ModelCall> calls = ModelCall.readAll(Path.of(args[2]));
        ExecutorService threads = Executors.newFixedThreadPool(Integer.parseInt(args[3]));
        try (Model model = RuntimeLibrary.in(Path.of(args[0])).open(Path.of(args[1]))) {
            List<Future<?>> made = new ArrayList<>();
            for (ModelCall call : calls) {
                made.add(threads.submit(() -> {
                    call.run(model);
                    return null;
                }));
            }
            for (Future<?> one : made) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
    }
}
