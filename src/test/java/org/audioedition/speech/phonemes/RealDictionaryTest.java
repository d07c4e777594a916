package org.audioedition.speech.phonemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.audioedition.speech.freetts.FreeTtsLexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Asks the dictionaries that voices are installed with, which are not kept here: {@code -Daudioedition.dictionaries=FOLDER} names the
 * folder that holds {@code us_gold.json} and its three fellows.
 */
class RealDictionaryTest {

    private static final String PROPERTY = "audioedition.dictionaries";

    private static Phonemizer phonemizer(Accent accent, String name) throws IOException {
        String folder = System.getProperty(PROPERTY);
        assumeTrue(folder != null, "SKIPPED: no real dictionary; name its folder with -D" + PROPERTY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Reader gold = Files.newBufferedReader(Path.of(folder, name + "_gold.json"));
                Reader silver = Files.newBufferedReader(Path.of(folder, name + "_silver.json"))) {
            Dictionary.prepare(gold, silver, out);
        }
        Dictionary dictionary = Dictionary.read(new ByteArrayInputStream(out.toByteArray()));
        return new Phonemizer(dictionary, accent, FreeTtsLexicon::sound);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AMERICAN|us|the lighthouse keeper read to us, and we used to listen.|ðə lˈIthˌWs kˈipəɹ ɹˈid tʊ ˌʌs, ænd wi jˈust tə lˈɪsᵊn.",
                "BRITISH|gb|the lighthouse keeper read to us, and we used to listen.|ðə lˈIthWs kˈiːpə ɹˈiːd tʊ ˌʌs, and wiː jˈuːst tə lˈɪsᵊn.",
            })
    void saysASentence(Accent accent, String name, String line, String phonemes) throws IOException {
        assertThat(Tiny.phonemes(phonemizer(accent, name).phonemize(Tiny.utterance(line))))
                .isEqualTo(phonemes);
    }
}
