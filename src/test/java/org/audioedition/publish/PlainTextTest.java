package org.audioedition.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource({
        "'a\tb', 'a\tb'",
        "'\u0001', '\uFFFD'",
        "'x\u007Fy', 'x\uFFFDy'",
        "'\u0085', '\u0085'",
        "'\uFFFE', '\uFFFD'",
        "'😀', '😀'",
    })
    void onlyWhatXmlCannotHoldIsReplaced(String text, String plain) {
        assertThat(PlainText.of(text)).isEqualTo(plain);
    }

    @Test
    void halvesOfPairsAreReplaced() {
        assertThat(PlainText.of("a\ud83db\ude00c")).isEqualTo("a\ufffdb\ufffdc");
        assertThat(PlainText.of("\ude00\ud83d")).isEqualTo("\ufffd\ufffd");
    }

    @Test
    void aLineHasNoBreaks() {
        assertThat(PlainText.line(" a\r\nb\u2028c\u0001d ")).isEqualTo("a b c d");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyTextCanBeParsedAgain(long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            text.append((char) random.nextInt(0x10000));
        }
        StringWriter out = new StringWriter();
        XmlWriter xml = new XmlWriter(out, null);
        xml.element("a", text.toString(), "b", text.toString());
        xml.end();
        byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        // A parser makes line feeds of all line ends (XML 1.0, 2.11).
        String wanted = PlainText.of(text).replace("\r\n", "\n").replace('\r', '\n');
        assertThat(Printed.texts(Printed.xml(bytes), "/a").get(0).replace('\r', '\n'))
                .isEqualTo(wanted);
    }
}
