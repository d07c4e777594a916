package org.audioedition.speech.onnx;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.CodedOutputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Makes a published model ready for this program: its durations become an output, and its convolutions of whole numbers
 * become ones of floats where the runtime is slow at them.
 *
 * <p>The file is written piece by piece: protobuf adds a message that comes twice to the first one, so each large weight
 * follows as a graph of its own and only one is in memory (Protocol Buffers, "Encoding", section "Last One Wins").
 */
public final class ModelPreparation {

    private ModelPreparation() {}

    /**
     * Prepares a model.
     *
     * @param published the model as it came
     * @param target the file to write
     * @param durations the tensor of floats that holds how long each token lasts
     * @param floatConvolutions whether to rewrite the convolutions
     * @throws ModelException if it is no ONNX model, or has no such tensor
     */
    public static void prepare(Path published, Path target, String durations, boolean floatConvolutions)
            throws IOException, ModelException {
        ModelProto model = read(published);
        requireTensor(model.getGraph(), durations, published);
        GraphProto.Builder graph = model.getGraph().toBuilder().addOutput(floats(durations));
        FloatConvolutions convolutions = new FloatConvolutions(graph);
        if (floatConvolutions) {
            convolutions.rewrite();
        }
        try (OutputStream out = Files.newOutputStream(target)) {
            model.toBuilder().setGraph(graph).build().writeTo(out);
            for (Supplier<TensorProto> weight : convolutions.weights()) {
                append(weight.get(), out);
            }
        }
    }

    private static ModelProto read(Path file) throws IOException, ModelException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 20)) {
            return ModelProto.parseFrom(in);
        } catch (com.google.protobuf.InvalidProtocolBufferException e) {
            throw new ModelException(file.getFileName() + " is no ONNX model: " + e.getMessage(), e);
        }
    }

    private static void requireTensor(GraphProto graph, String name, Path file) throws ModelException {
        boolean there = graph.getNodeList().stream()
                .anyMatch(node -> node.getOutputList().contains(name));
        if (!there) {
            throw new ModelException(file.getFileName() + " is another model than expected: it has no tensor " + name);
        }
    }

    private static ValueInfoProto floats(String name) {
        TypeProto.Tensor type = TypeProto.Tensor.newBuilder()
                .setElemType(TensorProto.DataType.FLOAT_VALUE)
                .build();
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder().setTensorType(type))
                .build();
    }

    /** A further fragment of the model: a graph that holds one weight and nothing else. */
    private static void append(TensorProto weight, OutputStream out) throws IOException {
        CodedOutputStream coded = CodedOutputStream.newInstance(out);
        int inGraph = CodedOutputStream.computeMessageSize(GraphProto.INITIALIZER_FIELD_NUMBER, weight);
        coded.writeTag(ModelProto.GRAPH_FIELD_NUMBER, 2);
        coded.writeUInt32NoTag(inGraph);
        coded.writeMessage(GraphProto.INITIALIZER_FIELD_NUMBER, weight);
        coded.flush();
    }
}
