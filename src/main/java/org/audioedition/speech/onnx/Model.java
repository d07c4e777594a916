package org.audioedition.speech.onnx;

import java.util.List;

/**
 * A model that is loaded and ready to run.
 *
 * <p>Many threads may run it at once; they share its weights. The same inputs give the same outputs on one kind of CPU.
 */
public interface Model extends AutoCloseable {

    /**
     * A named tensor that goes in.
     *
     * <p>Its shape multiplied out is the number of its values.
     */
    sealed interface Input {

        /** The name in the model. */
        String name();

        /** The length of every dimension. */
        List<Long> shape();

        /** Whole numbers of 64 bit. */
        record Longs(String name, List<Long> shape, List<Long> values) implements Input {
            public Longs {
                shape = List.copyOf(shape);
                values = List.copyOf(values);
            }
        }

        /** Numbers of 32 bit. */
        @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
        record Floats(String name, List<Long> shape, float[] values) implements Input {
            public Floats {
                shape = List.copyOf(shape);
            }
        }
    }

    /**
     * Runs the model once.
     *
     * @param outputs the names of the tensors wanted; all of floats
     * @return their values, flat, in the order of the names
     * @throws ModelException if the model refuses the inputs, or has no such output
     */
    List<float[]> run(List<Input> inputs, List<String> outputs) throws ModelException;

    @Override
    void close();
}
