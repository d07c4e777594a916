package org.audioedition.publish.captions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaptionTextTest {

    private static CaptionText filled(String... words) {
        CaptionText text = new CaptionText();
        for (String word : words) {
            assertThat(text.add(word)).isTrue();
        }
        return text;
    }

    @Test
    void breaksLinesAtWhiteSpace() {
        String word = "x".repeat(40);
        assertThat(filled(word + " ", word + " ").lines()).containsExactly(word, word);
    }

    @Test
    void refusesAWordThatWouldMakeAThirdLine() {
        String word = "x".repeat(40) + " ";
        assertThat(filled(word, word).add(word)).isFalse();
    }

    @Test
    void joinsPartsThatNoSpaceSeparates() {
        assertThat(filled("anymore—", "it’s ", "yelled").lines()).containsExactly("anymore—it’s yelled");
    }

    @Test
    void cutsAWordLongerThanALine() {
        assertThat(filled("x".repeat(150)).lines()).extracting(String::length).containsExactly(65, 65, 20);
    }

    @Test
    void neverCutsInsideACharacter() {
        CaptionText text = filled("x" + "🙂".repeat(50));
        assertThat(String.join("", text.lines())).isEqualTo("x" + "🙂".repeat(50));
        assertThat(text.lines()).allMatch(line -> line.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    }

    @Test
    void makesOneSpaceOfLineBreaksAndControls() {
        assertThat(filled("one\r\n", "\u0007 two").lines()).containsExactly("one two");
    }
}
