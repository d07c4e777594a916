package org.audioedition.speech.kokoro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.audioedition.speech.neural.AcousticModel.Sound;
import org.audioedition.speech.onnx.Model;
import org.audioedition.speech.onnx.ModelException;
import org.audioedition.voice.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KokoroModelTest {

    private static final Voice HEART = Kokoro.voices().get(0);

    @TempDir
    private Path folder;

    /** A model that gives each token one step and notes what goes in. */
    private static final class Steps implements Model {

        private final List<Input> inputs = new ArrayList<>();

        @Override
        public List<float[]> run(List<Input> given, List<String> outputs) {
            inputs.addAll(given);
            int tokens = ((Input.Longs) given.get(0)).values().size();
            float[] durations = new float[tokens];
            java.util.Arrays.fill(durations, 1);
            return List.of(new float[tokens * 600], durations);
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }

    @Test
    void asksForTheStyleOfTheNumberOfSymbols() throws Exception {
        byte[] file = new byte[Style.FILE_BYTES];
        file[3 * Style.WIDTH * Float.BYTES + 3] = 0x40; // The first number of the fourth row is 2.
        Files.write(folder.resolve("af_heart.bin"), file);
        Steps steps = new Steps();
        new KokoroModel(steps, folder).say("abc", HEART, 1.5);
        assertThat(((Model.Input.Floats) steps.inputs.get(1)).values()[0]).isEqualTo(2);
        assertThat(((Model.Input.Floats) steps.inputs.get(2)).values()).containsExactly(1.5f);
    }

    @Test
    void endsEachSymbolBeforeItsDurationDoes() throws Exception {
        Files.write(folder.resolve("af_heart.bin"), new byte[Style.FILE_BYTES]);
        Sound sound = new KokoroModel(new Steps(), folder).say("abcd", HEART, 1);
        assertThat(sound.ends()).containsExactly(0, 300, 900, 1_500, 2_100, 2_700);
    }

    @Test
    void aVoiceThatIsGoneIsNamedWithTheRemedy() {
        assertThatThrownBy(() -> new KokoroModel(new Steps(), folder).say("ab", HEART, 1))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("af_heart")
                .hasMessageContaining("install it anew");
    }
}
