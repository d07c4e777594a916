package org.audioedition.speech.piper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.speech.neural.AcousticModel.Sound;
import org.audioedition.speech.onnx.Model;
import org.audioedition.speech.onnx.Model.Input;
import org.audioedition.speech.onnx.ModelException;
import org.audioedition.voice.Voice;
import org.junit.jupiter.api.Test;

class PiperModelTest {

    private static final Voice JOE = new Voice("joe", "Piper", "en-US", Voice.Gender.MALE, "CC0-1.0", "");

    /** A model whose tokens last one step, two steps, three steps and so on. */
    private static final class Stairs implements Model {

        private final List<Input> inputs = new ArrayList<>();
        private final int missing;

        Stairs(int missing) {
            this.missing = missing;
        }

        @Override
        public List<float[]> run(List<Input> given, List<String> outputs) {
            inputs.addAll(given);
            float[] durations = new float[((Input.Longs) given.get(0)).values().size() - missing];
            for (int i = 0; i < durations.length; i++) {
                durations[i] = i + 1;
            }
            return List.of(new float[durations.length * (durations.length + 1) / 2 * 256], durations);
        }

        @Override
        public void close() {
            // Nothing is held.
        }

        List<Long> tokens() {
            return ((Input.Longs) inputs.get(0)).values();
        }
    }

    private static PiperModel model(Model model, String json) throws ModelException {
        return new PiperModel(model, PiperDescription.read(json));
    }

    private static PiperModel model(Model model) throws ModelException {
        return model(model, PiperDescriptionTest.JSON);
    }

    @Test
    void aPadFollowsEverySymbolAndTheBeginning() throws Exception {
        Stairs stairs = new Stairs(0);
        model(stairs).say("ab", JOE, 1);
        assertThat(stairs.tokens()).containsExactly(1L, 0L, 3L, 0L, 4L, 5L, 0L, 2L);
    }

    @Test
    void thePadsTimeIsItsSymbolsWhichAreHeardEarly() throws Exception {
        Sound sound = model(new Stairs(0)).say("ab", JOE, 1);
        assertThat(sound.ends()).containsExactly(384, 8 * 256 + 128, 26 * 256 + 128);
    }

    @Test
    void speaksWithoutNoiseAndFasterWhenAskedTo() throws Exception {
        Stairs stairs = new Stairs(0);
        model(stairs).say("ab", JOE, 2);
        assertThat(((Input.Floats) stairs.inputs.get(2)).values()).containsExactly(0f, 0.55f, 0f);
    }

    @Test
    void asksAModelOfManySpeakersForTheFirst() throws Exception {
        Stairs stairs = new Stairs(0);
        model(stairs, PiperDescriptionTest.JSON.replace("\"num_speakers\": 1", "\"num_speakers\": 4"))
                .say("a", JOE, 1);
        assertThat(stairs.inputs).last().isEqualTo(new Input.Longs("sid", List.of(1L), List.of(0L)));
    }

    @Test
    void leavesOutSymbolsThatTheVoiceDoesNotKnow() throws Exception {
        assertThat(model(new Stairs(0)).symbols("ban")).isEqualTo("ba");
    }

    @Test
    void aModelThatGivesTooFewDurationsIsRefused() {
        assertThatThrownBy(() -> model(new Stairs(1)).say("ab", JOE, 1))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("7 durations for 8 tokens");
    }
}
