package org.audioedition.install;

/** The description of a Piper voice, as short as one can be. */
final class PiperJson {

    private PiperJson() {}

    static String of(String language) {
        return """
                {"audio": {"sample_rate": 22050}, "num_speakers": 1, "piper_version": "1.0.0", "phoneme_type": "espeak",
                 "language": {"code": "%s"}, "dataset": "joe", "inference": {"length_scale": 1},
                 "phoneme_id_map": {"_": [0], "^": [1], "$": [2], "l": [3]}}
                """.formatted(language);
    }
}
