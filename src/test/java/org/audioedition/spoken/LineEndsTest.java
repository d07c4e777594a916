package org.audioedition.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.audioedition.article.Span;
import org.audioedition.spoken.Reading.Said;
import org.audioedition.text.Sentence;
import org.audioedition.text.Tokenizer;
import org.junit.jupiter.api.Test;

class LineEndsTest {

    @Test
    void joinsAWordThatALineDivides() {
        assertThat(spoken("the har-\nbor froze")).isEqualTo("the harbor froze");
        assertThat(spoken("the har-\r\nbor froze")).isEqualTo("the harbor froze");
    }

    @Test
    void keepsTheHyphenOfACompound() {
        assertThat(spoken("a well-\nknown mayor")).isEqualTo("a well known mayor");
    }

    @Test
    void readsTheWordAsOne() {
        assertThat(read("har-\nbor")).containsExactly(new Said(new Span(0, 8), "harbor"));
    }

    @Test
    void leavesADashAtTheEndOfALineAlone() {
        assertThat(spoken("it froze -\nagain")).isEqualTo("it froze again");
        assertThat(spoken("ages 5-\nand up")).isEqualTo("ages five and up");
    }

    private static String spoken(String text) {
        return read(text).stream()
                .filter(Said.class::isInstance)
                .map(reading -> ((Said) reading).spoken())
                .collect(Collectors.joining(" "));
    }

    private static List<Reading> read(String text) {
        Span span = new Span(0, text.length());
        return Normalizer.english().read(text, new Sentence(span, Tokenizer.tokenize(text, span)));
    }
}
