package org.audioedition.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audioedition.article.Span;
import org.audioedition.spoken.Reading.Said;
import org.audioedition.spoken.Reading.Silent;
import org.audioedition.text.Sentence;
import org.audioedition.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherScriptsTest {

    @ParameterizedTest
    @CsvSource({
        "Москва, moskva",
        "ЖУРНАЛ, zhurnal",
        "Жуков, zhukov",
        "Київ, kiyiv",
        "Београд, beograd",
        "Αθήνα, athina",
        "Παπανδρέου, papandreou",
        "თბილისი, tbilisi",
        "Երևան, erevan",
        "서울, seoul",
        "부산, busan",
        "きょうと, kyouto",
        "トヨタ, toyota",
        "Łódź, lodz",
        "Þórr, thorr",
        "ǅ, dz",
    })
    void readsTheLettersThatHaveLatinOnes(String written, String spoken) {
        assertThat(read(written)).containsExactly(new Said(new Span(0, written.length()), spoken));
    }

    @ParameterizedTest
    @CsvSource({"β, beta", "Ω, omega"})
    void saysALetterOfAFormulaByItsName(String written, String spoken) {
        assertThat(read(written)).containsExactly(new Said(new Span(0, 1), spoken));
    }

    @Test
    void announcesWhatItCannotReadAndSaysWhy() {
        assertThat(read("مرحبا"))
                .containsExactly(
                        new Said(new Span(0, 1), "text in arabic"),
                        new Silent(new Span(1, 5), "script without a reading: Arabic"));
    }

    @Test
    void announcesARowOfWordsOnce() {
        assertThat(read("مرحبا بكم").stream().filter(Said.class::isInstance)).hasSize(1);
    }

    @Test
    void callsChineseCharactersWhatTheListenerCallsThem() {
        assertThat(read("北京").get(0)).isEqualTo(new Said(new Span(0, 1), "text in chinese characters"));
    }

    private static List<Reading> read(String text) {
        Span span = new Span(0, text.length());
        return Normalizer.english().read(text, new Sentence(span, Tokenizer.tokenize(text, span)));
    }
}
