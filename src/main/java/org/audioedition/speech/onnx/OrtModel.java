package org.audioedition.speech.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** A model in ONNX Runtime, made by {@link RuntimeLibrary} in a class loader of its own. */
final class OrtModel implements Model {

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Path file;

    /**
     * Loads a model by its path, so that its weights are never in the heap.
     *
     * <p>A call takes one thread: several calls at once finish a text sooner than one call with several threads. Without
     * patterns of memory, that is with every tensor given back as soon as it was used, a call needs half as much.
     */
    OrtModel(Path file) throws ModelException {
        this.file = file;
        this.environment = RuntimeEnvironment.shared();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            this.session = environment.createSession(file.toString(), options);
        } catch (OrtException e) {
            throw new ModelException(file.getFileName() + " is no model that can be run: " + e.getMessage(), e);
        }
    }

    @Override
    public List<float[]> run(List<Input> inputs, List<String> outputs) throws ModelException {
        Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
        try {
            for (Input input : inputs) {
                tensors.put(input.name(), tensor(input));
            }
            try (OrtSession.Result result = session.run(tensors, new LinkedHashSet<>(outputs))) {
                List<float[]> values = new ArrayList<>();
                for (String output : outputs) {
                    OnnxValue value = result.get(output).orElseThrow();
                    values.add(floats((OnnxTensor) value));
                }
                return values;
            }
        } catch (OrtException e) {
            throw new ModelException(file.getFileName() + " cannot be run: " + e.getMessage(), e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(Input input) throws OrtException {
        long[] shape = input.shape().stream().mapToLong(Long::longValue).toArray();
        if (input instanceof Input.Longs longs) {
            long[] values = longs.values().stream().mapToLong(Long::longValue).toArray();
            return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
        }
        FloatBuffer values = FloatBuffer.wrap(((Input.Floats) input).values());
        return OnnxTensor.createTensor(environment, values, shape);
    }

    private static float[] floats(OnnxTensor tensor) {
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("closing " + file.getFileName(), e);
        }
    }
}
