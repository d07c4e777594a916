package org.audioedition.speech.phonemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryTest {

    private static byte[] prepared(String gold, String silver) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Dictionary.prepare(new StringReader(gold), new StringReader(silver), out);
        return out.toByteArray();
    }

    private static Dictionary dictionary(String gold, String silver) throws IOException {
        return Dictionary.read(new ByteArrayInputStream(prepared(gold, silver)));
    }

    @Test
    void goldWinsOverSilver() throws IOException {
        Dictionary dictionary = dictionary("{\"owl\": \"ˈWl\"}", "{\"owl\": \"ˈul\", \"elm\": \"ˈɛlm\"}");
        assertThat(dictionary.find("owl")).isEqualTo(new Variants("ˈWl", Map.of()));
        assertThat(dictionary.find("elm")).isEqualTo(new Variants("ˈɛlm", Map.of()));
        assertThat(dictionary.find("oak")).isNull();
    }

    @Test
    void aWordHasItsSoundsByPartOfSpeechAndNoEmptyOnes() throws IOException {
        Dictionary dictionary =
                dictionary("{\"permit\": {\"VERB\": \"pəɹmˈɪt\", \"DEFAULT\": \"pˈɜɹmˌɪt\", \"ADJ\": null}}", "{}");
        assertThat(dictionary.find("permit")).isEqualTo(new Variants("pˈɜɹmˌɪt", Map.of("VERB", "pəɹmˈɪt")));
    }

    @Test
    void aWordInSmallLettersStandsBeforeAName() throws IOException {
        Dictionary dictionary = dictionary("{\"Bill\": \"bˈIl\", \"bill\": \"bˈɪl\"}", "{}");
        assertThat(dictionary.find("bill")).isEqualTo(new Variants("bˈɪl", Map.of()));
    }

    @Test
    void aMonthStandsBeforeAWord() throws IOException {
        Dictionary dictionary = dictionary("{\"August\": \"ˈɔɡəst\", \"august\": \"ɔɡˈʌst\"}", "{}");
        assertThat(dictionary.find("august")).isEqualTo(new Variants("ˈɔɡəst", Map.of()));
    }

    @Test
    void theTableIsInOrderAndTheSameTwice() throws IOException {
        String gold = "{\"b\": \"bˈi\", \"a-b\": \"ˈAbˈi\", \"a\": \"A\", \"a's\": \"Az\"}";
        assertThat(new String(prepared(gold, "{}"), StandardCharsets.UTF_8))
                .isEqualTo("a\tA\na's\tAz\na-b\tˈAbˈi\nb\tbˈi\n");
        assertThat(Tiny.prepared("us")).isEqualTo(Tiny.prepared("us"));
    }

    @Test
    void everyWordOfTheTableIsFound() throws IOException {
        String table = new String(Tiny.prepared("us"), StandardCharsets.UTF_8);
        Dictionary dictionary = Tiny.dictionary("us");
        assertThat(table.lines())
                .hasSizeGreaterThan(80)
                .allSatisfy(line -> assertThat(dictionary.find(line.substring(0, line.indexOf('\t'))))
                        .isNotNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|not a dictionary",
                "{'owl': 3}|not a dictionary",
                "{'owl': 'x8'}|no phoneme in “owl”: x8",
                "{'owl': ''}|no phoneme",
                "{'owl': {'VERB': 'ˈWl'}}|no usual sound for “owl”",
                "{'owl': |End of input",
            },
            quoteCharacter = '"')
    void anotherFormIsRefusedWithTheReason(String json, String reason) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> prepared(json.replace('\'', '"'), "{}"))
                .withMessageContaining(reason);
    }
}
