package org.audioedition.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audioedition.article.Span;
import org.audioedition.spoken.Reading.Mark;
import org.audioedition.spoken.Reading.Pause;
import org.audioedition.spoken.Reading.Said;
import org.audioedition.spoken.Reading.Silent;
import org.audioedition.text.Sentence;
import org.audioedition.text.Tokenizer;
import org.junit.jupiter.api.Test;

class NormalizerTest {

    @Test
    void givesEachWordOfADateItsOwnReading() {
        assertThat(readings("Jan. 7, 2026"))
                .containsExactly(
                        new Said(new Span(0, 4), "january"),
                        new Said(new Span(5, 6), "seventh"),
                        new Mark(new Span(6, 7), Pause.COMMA),
                        new Said(new Span(8, 12), "twenty twenty six"));
    }

    @Test
    void coversAnAmountAndItsMagnitudeWithOneReading() {
        assertThat(readings("$2.5 billion"))
                .containsExactly(new Said(new Span(0, 12), "two point five billion dollars"));
    }

    @Test
    void splitsTheStopOfAnAbbreviationThatEndsTheSentence() {
        assertThat(readings("in D.C.”"))
                .containsExactly(
                        new Said(new Span(0, 2), "in"),
                        new Said(new Span(3, 6), "D C"),
                        new Mark(new Span(6, 7), Pause.STOP),
                        new Silent(new Span(7, 8), "quotation mark"));
    }

    @Test
    void turnsPunctuationIntoPauses() {
        assertThat(readings("Yes, (no); well—or…? Go! -").stream()
                        .filter(Mark.class::isInstance)
                        .map(reading -> ((Mark) reading).pause()))
                .containsExactly(
                        Pause.COMMA,
                        Pause.COMMA,
                        Pause.COMMA,
                        Pause.CLAUSE,
                        Pause.CLAUSE,
                        Pause.CLAUSE,
                        Pause.QUESTION,
                        Pause.EXCLAMATION,
                        Pause.CLAUSE);
    }

    @Test
    void namesTheReasonForWhatIsNotSaid() {
        assertThat(reasons("東京")).containsExactly("script without a reading: Han");
        assertThat(reasons("***")).containsExactly("ornament");
        assertThat(reasons("⌘")).containsExactly("symbol without a name");
        assertThat(reasons("\u0007")).containsExactly("control character");
        assertThat(reasons("\uD83D")).containsExactly("half of a surrogate pair");
    }

    @Test
    void leavesTheLongPathOfAWebAddressUnsaid() {
        String written = "https://example.org/one/two/three/four/five?id=6";
        assertThat(readings(written))
                .containsExactly(
                        new Said(new Span(0, 19), "example dot org"),
                        new Silent(new Span(19, written.length()), "path of a web address"));
    }

    @Test
    void pointsIntoTheWholeText() {
        String text = "First. Then 5 km.";
        Span span = new Span(7, text.length());
        Sentence sentence = new Sentence(span, Tokenizer.tokenize(text, span));
        assertThat(Normalizer.english().read(text, sentence))
                .containsExactly(
                        new Said(new Span(7, 11), "then"),
                        new Said(new Span(12, 13), "five"),
                        new Said(new Span(14, 16), "kilometers"),
                        new Mark(new Span(16, 17), Pause.STOP));
    }

    @Test
    void saysTheReadableLettersOfAWordInTwoScripts() {
        assertThat(readings("radioع"))
                .containsExactly(new Said(new Span(0, 5), "radio"), new Said(new Span(5, 6), "text in arabic"));
    }

    private static List<Reading> readings(String text) {
        Span span = new Span(0, text.length());
        return Normalizer.english().read(text, new Sentence(span, Tokenizer.tokenize(text, span)));
    }

    private static List<String> reasons(String text) {
        return readings(text).stream()
                .filter(Silent.class::isInstance)
                .map(reading -> ((Silent) reading).reason())
                .toList();
    }
}
