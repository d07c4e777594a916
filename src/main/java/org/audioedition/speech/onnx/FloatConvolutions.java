package org.audioedition.speech.onnx;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites the convolutions of whole numbers in a dynamically quantized graph as convolutions of floats.
 *
 * <p>A group is {@code DynamicQuantizeLinear → ConvInteger (→ Add) → Cast → Mul} (ONNX operators, opset 10 and 11). It
 * becomes {@code Conv(x, (w − zero point) · scale, bias)}, which gives the same up to the rounding of {@code x} that is
 * left out. The bias of an {@code Add} is the float that goes into {@code Div → Floor → Cast → Reshape}.
 */
final class FloatConvolutions {

    private final GraphProto.Builder graph;
    private final Map<String, Integer> producers = new HashMap<>();
    private final Map<String, List<Integer>> consumers = new HashMap<>();
    private final Map<String, TensorProto> initializers = new HashMap<>();
    private final Map<Integer, NodeProto> replaced = new HashMap<>();
    private final List<Supplier<TensorProto>> weights = new ArrayList<>();

    FloatConvolutions(GraphProto.Builder graph) {
        this.graph = graph;
    }

    /** The weights of the new convolutions, each made when it is asked for. */
    List<Supplier<TensorProto>> weights() {
        return weights;
    }

    /** Replaces every group that has the expected form; another one stays as it is. */
    void rewrite() {
        index();
        for (int i = 0; i < graph.getNodeCount(); i++) {
            if (graph.getNode(i).getOpType().equals("ConvInteger")) {
                rewrite(i);
            }
        }
        replaced.forEach(graph::setNode);
        removeUnused();
    }

    private void index() {
        for (int i = 0; i < graph.getNodeCount(); i++) {
            int index = i;
            graph.getNode(i).getOutputList().forEach(name -> producers.put(name, index));
            graph.getNode(i)
                    .getInputList()
                    .forEach(name -> consumers
                            .computeIfAbsent(name, n -> new ArrayList<>())
                            .add(index));
        }
        graph.getInitializerList().forEach(tensor -> initializers.put(tensor.getName(), tensor));
    }

    private void rewrite(int at) {
        NodeProto convolution = graph.getNode(at);
        NodeProto quantize = producer(convolution.getInput(0), "DynamicQuantizeLinear");
        TensorProto weight = initializers.get(convolution.getInput(1));
        TensorProto zeroPoint = initializers.get(convolution.getInput(3));
        NodeProto next = onlyConsumer(convolution);
        NodeProto add = next != null && next.getOpType().equals("Add") ? next : null;
        NodeProto cast = add == null ? next : onlyConsumer(add);
        NodeProto multiply = cast == null ? null : onlyConsumer(cast);
        if (quantize == null || weight == null || zeroPoint == null || multiply == null) {
            return;
        }
        String bias = add == null ? "" : bias(add, convolution);
        TensorProto scale = weightScale(multiply, cast, quantize);
        if (bias == null || scale == null || !multiply.getOpType().equals("Mul")) {
            return;
        }
        String name = weight.getName() + "_float";
        weights.add(() -> floats(name, weight, zeroPoint, scale));
        NodeProto.Builder conv = NodeProto.newBuilder()
                .setOpType("Conv")
                .setName(convolution.getName() + "_float")
                .addInput(quantize.getInput(0))
                .addInput(name)
                .addOutput(multiply.getOutput(0))
                .addAllAttribute(convolution.getAttributeList());
        if (!bias.isEmpty()) {
            conv.addInput(bias);
        }
        replaced.put(at, conv.build());
        int end = producers.getOrDefault(multiply.getOutput(0), at);
        replaced.put(end, NodeProto.getDefaultInstance());
    }

    private @Nullable NodeProto producer(String name, String type) {
        Integer index = producers.get(name);
        NodeProto node = index == null ? null : graph.getNode(index);
        return node != null && node.getOpType().equals(type) ? node : null;
    }

    private @Nullable NodeProto onlyConsumer(NodeProto node) {
        List<Integer> found = consumers.getOrDefault(node.getOutput(0), List.of());
        return found.size() == 1 ? graph.getNode(found.get(0)) : null;
    }

    /** The name of the float bias behind the rounded one that is added; null when it came another way. */
    private @Nullable String bias(NodeProto add, NodeProto convolution) {
        String rounded = add.getInput(0).equals(convolution.getOutput(0)) ? add.getInput(1) : add.getInput(0);
        for (String type : List.of("Reshape", "Cast", "Floor")) {
            NodeProto node = producer(rounded, type);
            if (node == null) {
                return null;
            }
            rounded = node.getInput(0);
        }
        NodeProto divide = producer(rounded, "Div");
        return divide == null ? null : divide.getInput(0);
    }

    /** The factor of the product that scales the result, beside that of the quantized input. */
    private @Nullable TensorProto weightScale(NodeProto multiply, @Nullable NodeProto cast, NodeProto quantize) {
        boolean castFirst = cast != null && multiply.getInput(0).equals(cast.getOutput(0));
        NodeProto product = producer(multiply.getInput(castFirst ? 1 : 0), "Mul");
        if (product == null) {
            return null;
        }
        boolean inputFirst = product.getInput(0).equals(quantize.getOutput(1));
        return initializers.get(product.getInput(inputFirst ? 1 : 0));
    }

    private static TensorProto floats(String name, TensorProto weight, TensorProto zeroPoint, TensorProto scale) {
        ByteString quantized = weight.getRawData();
        int zero = unsigned(zeroPoint);
        float factor = scale.getFloatDataCount() > 0
                ? scale.getFloatData(0)
                : scale.getRawData()
                        .asReadOnlyByteBuffer()
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .getFloat();
        ByteBuffer floats = ByteBuffer.allocate(4 * quantized.size()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < quantized.size(); i++) {
            floats.putFloat(((quantized.byteAt(i) & 0xFF) - zero) * factor);
        }
        return TensorProto.newBuilder()
                .setName(name)
                .setDataType(TensorProto.DataType.FLOAT_VALUE)
                .addAllDims(weight.getDimsList())
                .setRawData(ByteString.copyFrom(floats.flip()))
                .build();
    }

    private static int unsigned(TensorProto byteValue) {
        return byteValue.getInt32DataCount() > 0
                ? byteValue.getInt32Data(0)
                : byteValue.getRawData().byteAt(0) & 0xFF;
    }

    /** Takes out the nodes whose results nobody wants any more, last one first, and then the weights. */
    private void removeUnused() {
        Set<String> wanted = new HashSet<>();
        graph.getOutputList().forEach(output -> wanted.add(output.getName()));
        List<NodeProto> kept = new ArrayList<>();
        for (int i = graph.getNodeCount() - 1; i >= 0; i--) {
            NodeProto node = graph.getNode(i);
            if (node.getOutputList().stream().anyMatch(wanted::contains)) {
                kept.add(node);
                addInputs(node, wanted);
            }
        }
        List<TensorProto> held = graph.getInitializerList().stream()
                .filter(tensor -> wanted.contains(tensor.getName()))
                .toList();
        Collections.reverse(kept);
        graph.clearNode().addAllNode(kept).clearInitializer().addAllInitializer(held);
    }

    /** The inputs of a node, and those of the graphs within it: they see the tensors around them. */
    private static void addInputs(NodeProto node, Set<String> wanted) {
        wanted.addAll(node.getInputList());
        node.getAttributeList().forEach(attribute -> {
            attribute.getG().getNodeList().forEach(inner -> addInputs(inner, wanted));
            attribute.getG().getOutputList().forEach(output -> wanted.add(output.getName()));
        });
    }
}
