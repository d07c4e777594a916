package org.audioedition.speech.onnx;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A model of one quantized convolution, as the tools for dynamic quantization write it. */
public final class TinyModel {

    /** The tensor that {@link ModelPreparation} is asked to make an output. */
    static final String DURATIONS = "durations";

    private static final int FLOAT = TensorProto.DataType.FLOAT_VALUE;
    private static final int BYTE = TensorProto.DataType.UINT8_VALUE;
    private static final int INT = TensorProto.DataType.INT32_VALUE;
    private static final int LONG = TensorProto.DataType.INT64_VALUE;

    private final GraphProto.Builder graph = GraphProto.newBuilder().setName("tiny");

    private final String durations;

    private TinyModel(String durations) {
        this.durations = durations;
    }

    /** Weights 1, −2, 3 times a half, with a bias of a quarter or without. */
    static void write(Path file, boolean biased) throws IOException {
        write(file, biased, DURATIONS);
    }

    /** The same with another name for the tensor that becomes an output. */
    public static void write(Path file, boolean biased, String durations) throws IOException {
        TinyModel model = new TinyModel(durations);
        model.inputs(biased);
        model.nodes(biased);
        ModelProto proto = ModelProto.newBuilder()
                .setIrVersion(8)
                .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(17))
                .setGraph(model.graph)
                .build();
        Files.write(file, proto.toByteArray());
    }

    private void inputs(boolean biased) {
        graph.addInput(value("x")).addOutput(value("y"));
        graph.addInitializer(raw("w", BYTE, List.of(1L, 1L, 3L), 129, 126, 131));
        graph.addInitializer(raw("w_zero", BYTE, List.of(), 128));
        graph.addInitializer(floats("w_scale", 0.5f));
        if (biased) {
            graph.addInitializer(TensorProto.newBuilder()
                    .setName("bias")
                    .setDataType(FLOAT)
                    .addDims(1)
                    .addFloatData(0.25f));
            graph.addInitializer(TensorProto.newBuilder()
                    .setName("bias_shape")
                    .setDataType(LONG)
                    .addDims(3)
                    .addAllInt64Data(List.of(1L, -1L, 1L)));
        }
    }

    private void nodes(boolean biased) {
        node("DynamicQuantizeLinear", List.of("x"), "xq", "x_scale", "x_zero");
        node("Mul", List.of("x_scale", "w_scale"), "scale");
        graph.addNode(NodeProto.newBuilder()
                .setOpType("ConvInteger")
                .setName("conv")
                .addAllInput(List.of("xq", "w", "x_zero", "w_zero"))
                .addOutput("sum")
                .addAttribute(AttributeProto.newBuilder()
                        .setName("pads")
                        .setType(AttributeProto.AttributeType.INTS)
                        .addAllInts(List.of(1L, 1L))));
        if (biased) {
            node("Div", List.of("bias", "scale"), "bias_steps");
            node("Floor", List.of("bias_steps"), "bias_floor");
            cast("bias_floor", "bias_int", INT);
            node("Reshape", List.of("bias_int", "bias_shape"), "bias_row");
            node("Add", List.of("sum", "bias_row"), "biased");
        }
        cast(biased ? "biased" : "sum", "cast", FLOAT);
        node("Mul", List.of("cast", "scale"), durations);
        node("Relu", List.of(durations), "y");
    }

    private void node(String type, List<String> inputs, String... outputs) {
        graph.addNode(NodeProto.newBuilder().setOpType(type).addAllInput(inputs).addAllOutput(List.of(outputs)));
    }

    private void cast(String from, String to, int type) {
        graph.addNode(NodeProto.newBuilder()
                .setOpType("Cast")
                .addInput(from)
                .addOutput(to)
                .addAttribute(AttributeProto.newBuilder()
                        .setName("to")
                        .setType(AttributeProto.AttributeType.INT)
                        .setI(type)));
    }

    private static ValueInfoProto value(String name) {
        TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
        shape.addDim(TensorShapeProto.Dimension.newBuilder().setDimValue(1));
        shape.addDim(TensorShapeProto.Dimension.newBuilder().setDimValue(1));
        shape.addDim(TensorShapeProto.Dimension.newBuilder().setDimParam("n"));
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder()
                        .setTensorType(
                                TypeProto.Tensor.newBuilder().setElemType(FLOAT).setShape(shape)))
                .build();
    }

    private static TensorProto raw(String name, int type, List<Long> shape, int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return TensorProto.newBuilder()
                .setName(name)
                .setDataType(type)
                .addAllDims(shape)
                .setRawData(ByteString.copyFrom(bytes))
                .build();
    }

    private static TensorProto floats(String name, float value) {
        return TensorProto.newBuilder()
                .setName(name)
                .setDataType(FLOAT)
                .addFloatData(value)
                .build();
    }
}
