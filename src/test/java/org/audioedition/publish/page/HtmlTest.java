package org.audioedition.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Base64;
import java.util.Random;
import java.util.stream.IntStream;
import org.audioedition.publish.Clock;
import org.audioedition.publish.Content;
import org.audioedition.publish.Html;
import org.audioedition.publish.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    private static String text(String text) throws IOException {
        StringWriter out = new StringWriter();
        Html.text(text, out);
        return out.toString();
    }

    @Test
    void marksOfHtmlAreEscaped() throws IOException {
        assertThat(text("</script> & \"a\" 'b'")).isEqualTo("&lt;/script&gt; &amp; &quot;a&quot; &#39;b&#39;");
    }

    @Test
    void lettersOfAllScriptsAndEmojiStay() throws IOException {
        assertThat(text("é 中 \u202Ex\u202C 😀\n")).isEqualTo("é 中 \u202Ex\u202C 😀\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDE00", "\uDE00\uD83D", "\uFFFE", "\uFDD0", "\uD83F\uDFFE"})
    void whatNoHtmlMayHoldIsReplacedUnitByUnit(String text) {
        assertThat(Html.clean(text)).isEqualTo("\uFFFD".repeat(text.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\r", "\t", "\u007F", "\u0085"})
    void aControlCharacterIsASpace(String text) {
        assertThat(Html.clean(text)).isEqualTo(" ");
    }

    @ParameterizedTest
    @CsvSource({
        "a-b.mp3, a-b.mp3",
        "a b.mp3, a%20b.mp3",
        "javascript:x, javascript%3Ax",
        "//host/x, %2F%2Fhost%2Fx",
        "é\"<, %C3%A9%22%3C"
    })
    void aFilesNameIsARelativeUri(String name, String uri) {
        assertThat(Html.relativeUri(name)).isEqualTo(uri);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 49_152, 49_153, 200_000})
    void embeddedAudioIsWholeWhateverItsSize(int size) throws IOException {
        byte[] audio = new byte[size];
        new Random(size).nextBytes(audio);
        StringWriter out = new StringWriter();
        AudioSource.embedded("audio/mpeg", Content.of(audio)).writeUri(out);
        assertThat(out.toString()).startsWith("data:audio/mpeg;base64,");
        assertThat(Base64.getDecoder().decode(out.toString().substring("data:audio/mpeg;base64,".length())))
                .isEqualTo(audio);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0:00, 0 seconds",
        "1400, 0:01, 1 second",
        "59600, 0:59, 1 minute",
        "125000, 2:05, 2 minutes",
        "3600000, 1:00:00, 1 hour",
        "7384000, 2:03:04, 2 hours 3 minutes"
    })
    void timesAreForPeople(long milliseconds, String digits, String words) {
        assertThat(Clock.digits(milliseconds)).isEqualTo(digits);
        assertThat(Clock.words(milliseconds)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "Nina Voss, NV",
        "Peter van der Lang, PL",
        "the mayor, T",
        "Cher, C",
        "a spokesman for Unesco, U",
        "???, ?"
    })
    void aMarkHasLettersOfTheName(String name, String letters) {
        assertThat(Person.named(name, 1).letters()).isEqualTo(letters);
    }

    @Test
    void thirtyTwoSpeakersDifferInColourOrShape() {
        assertThat(IntStream.rangeClosed(1, 32)
                        .mapToObj(number -> Person.named("A", number).classes())
                        .distinct())
                .hasSize(32);
    }
}
