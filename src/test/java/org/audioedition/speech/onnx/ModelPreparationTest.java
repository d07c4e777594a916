package org.audioedition.speech.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnxruntime.OrtEnvironment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.audioedition.speech.onnx.Model.Input;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelPreparationTest {

    private static final float[] X = {0.5f, -1f, 0.25f, 1f, 0.75f};

    @TempDir
    private Path folder;

    private Path published;
    private Path prepared;

    @BeforeEach
    void names() {
        published = folder.resolve("published.onnx");
        prepared = folder.resolve("prepared.onnx");
    }

    /** The jar of the runtime, found by one of its classes. */
    private static Path runtime() throws Exception {
        return Path.of(OrtEnvironment.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static List<float[]> run(Path model, List<String> outputs) throws Exception {
        try (Model opened = RuntimeLibrary.in(runtime()).open(model)) {
            return opened.run(List.of(new Input.Floats("x", List.of(1L, 1L, 5L), X)), outputs);
        }
    }

    private GraphProto graph() throws Exception {
        return ModelProto.parseFrom(Files.readAllBytes(prepared)).getGraph();
    }

    @Test
    void makesTheDurationsAnOutput() throws Exception {
        TinyModel.write(published, true);
        ModelPreparation.prepare(published, prepared, TinyModel.DURATIONS, false);
        List<float[]> outputs = run(prepared, List.of("y", TinyModel.DURATIONS));
        assertThat(outputs.get(0)).isEqualTo(run(published, List.of("y")).get(0));
        assertThat(outputs.get(1)).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aConvolutionOfFloatsSaysTheSameUpToRounding(boolean biased) throws Exception {
        TinyModel.write(published, biased);
        ModelPreparation.prepare(published, prepared, TinyModel.DURATIONS, true);
        float[] before = run(published, List.of("y")).get(0);
        float[] after = run(prepared, List.of("y")).get(0);
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.length; i++) {
            assertThat(after[i]).isCloseTo(before[i], within(0.02f));
        }
    }

    @Test
    void aConvolutionOfFloatsIsExact() throws Exception {
        TinyModel.write(published, true);
        ModelPreparation.prepare(published, prepared, TinyModel.DURATIONS, true);
        float[] sums = run(prepared, List.of(TinyModel.DURATIONS)).get(0);
        float[] weights = {0.5f, -1f, 1.5f};
        for (int i = 0; i < X.length; i++) {
            float sum = 0.25f;
            for (int k = 0; k < 3; k++) {
                int at = i + k - 1;
                sum += at >= 0 && at < X.length ? weights[k] * X[at] : 0;
            }
            assertThat(sums[i]).isCloseTo(sum, within(1e-6f));
        }
    }

    @Test
    void nothingOfTheOldGroupIsLeft() throws Exception {
        TinyModel.write(published, true);
        ModelPreparation.prepare(published, prepared, TinyModel.DURATIONS, true);
        assertThat(graph().getNodeList()).extracting(NodeProto::getOpType).containsExactly("Conv", "Relu");
        assertThat(graph().getInitializerList())
                .extracting(TensorProto::getName)
                .containsExactly("bias", "w_float");
    }

    @Test
    void theSameModelGivesTheSameBytes() throws Exception {
        TinyModel.write(published, true);
        ModelPreparation.prepare(published, prepared, TinyModel.DURATIONS, true);
        Path again = folder.resolve("again.onnx");
        ModelPreparation.prepare(published, again, TinyModel.DURATIONS, true);
        assertThat(again).hasSameBinaryContentAs(prepared);
    }

    @Test
    void aModelWithoutTheTensorIsRefused() throws Exception {
        TinyModel.write(published, false);
        assertThatThrownBy(() -> ModelPreparation.prepare(published, prepared, "/other", true))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("published.onnx")
                .hasMessageContaining("/other");
        assertThat(prepared).doesNotExist();
    }

    @Test
    void whatIsNoModelIsRefused() throws Exception {
        Files.write(published, "no model at all".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> ModelPreparation.prepare(published, prepared, TinyModel.DURATIONS, true))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("published.onnx");
    }

    @Test
    void aTruncatedModelIsRefusedWhenItIsOpened() throws Exception {
        TinyModel.write(published, true);
        Files.write(prepared, Arrays.copyOf(Files.readAllBytes(published), 200));
        assertThatThrownBy(() -> RuntimeLibrary.in(runtime()).open(prepared))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("prepared.onnx");
    }

    @Test
    void aModelThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> run(folder.resolve("none.onnx"), List.of("y")))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("none.onnx");
    }

    @Test
    void aWrongInputIsRefused() throws Exception {
        TinyModel.write(published, true);
        try (Model model = RuntimeLibrary.in(runtime()).open(published)) {
            List<Input> wrong = List.of(new Input.Longs("x", List.of(1L), List.of(1L)));
            assertThatThrownBy(() -> model.run(wrong, List.of("y"))).isInstanceOf(ModelException.class);
        }
    }
}
