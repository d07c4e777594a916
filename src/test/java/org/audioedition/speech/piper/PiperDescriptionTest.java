package org.audioedition.speech.piper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.audioedition.speech.onnx.ModelException;
import org.audioedition.voice.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PiperDescriptionTest {

    static final String JSON = """
            {"audio": {"sample_rate": 22050, "quality": "medium"}, "espeak": {"voice": "en-us"},
             "inference": {"noise_scale": 0.667, "length_scale": 1.1, "noise_w": 0.8}, "phoneme_type": "espeak",
             "phoneme_id_map": {"_": [0], "^": [1], "$": [2], "a": [3], "b": [4, 5], "ab": [6]},
             "num_speakers": 1, "piper_version": "1.0.0", "language": {"code": "en_US"}, "dataset": "joe"}
            """;

    @TempDir
    private Path folder;

    private Voice voice(String json) throws Exception {
        Path file = Files.writeString(folder.resolve("model.onnx.json"), json);
        return Piper.voice("joe", file, Voice.Gender.MALE, "CC0-1.0");
    }

    @Test
    void readsWhatAVoiceNeeds() throws Exception {
        PiperDescription description = PiperDescription.read(JSON);
        assertThat(description.sampleRate()).isEqualTo(22050);
        assertThat(description.lengthScale()).isEqualTo(1.1);
        assertThat(description.dataset()).isEqualTo("joe");
        assertThat(description.ids()).containsEntry((int) 'b', List.of(4L, 5L)).hasSize(5);
    }

    @Test
    void readsAVoiceFromBeforeThereWereVersions() throws Exception {
        String old = JSON.replace("\"piper_version\": \"1.0.0\",", "")
                .replace("\"language\": {\"code\": \"en_US\"},", "")
                .replace("\"phoneme_type\": \"espeak\",", "");
        assertThat(PiperDescription.read(old).language()).isEqualTo("en-us");
    }

    @ParameterizedTest
    @CsvSource({
        "1.0.0, 2.0.0",
        "1.0.0, 11.0",
        "'\"phoneme_type\": \"espeak\"', '\"phoneme_type\": \"text\"'",
        "\"^\", \"x\"",
        "1.1, 0",
        "1.1, -1"
    })
    void aDescriptionOfAnotherKindIsRefused(String part, String other) {
        assertThatThrownBy(() -> PiperDescription.read(JSON.replaceFirst(java.util.regex.Pattern.quote(part), other)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("of another kind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sample_rate", "num_speakers", "length_scale", "phoneme_id_map", "audio", "inference", "code"})
    void aDescriptionThatLacksSomethingIsRefused(String key) {
        assertThatThrownBy(() -> PiperDescription.read(JSON.replace("\"" + key + "\"", "\"other\"")))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("are needed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "text", "{\"audio\": 5}"})
    void whatIsNoDescriptionIsRefused(String json) {
        assertThatThrownBy(() -> PiperDescription.read(json)).isInstanceOf(ModelException.class);
    }

    @ParameterizedTest
    @CsvSource({"en_US, en-US", "en_GB, en-GB", "en-gb-x-rp, en-GB", "en, en-GB"})
    void tellsTheAccent(String code, String language) throws Exception {
        assertThat(voice(JSON.replace("en_US", code)).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de_DE", "eng", "", "enm"})
    void aVoiceOfAnotherLanguageIsRefused(String code) {
        assertThatThrownBy(() -> voice(JSON.replace("en_US", code)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("English");
    }
}
