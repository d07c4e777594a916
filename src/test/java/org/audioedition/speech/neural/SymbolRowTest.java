package org.audioedition.speech.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.audioedition.speech.neural.SymbolRow.Place;
import org.audioedition.speech.neural.SymbolRow.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolRowTest {

    /** Words between blanks; {@code -} cannot be said, and a comma or stop behind one is its mark. */
    private static List<Word> words(String line) {
        return Stream.of(line.split(" ", -1)).map(SymbolRowTest::word).toList();
    }

    private static Word word(String text) {
        boolean marked = text.endsWith(",") || text.endsWith(".");
        String bare = marked ? text.substring(0, text.length() - 1) : text;
        return new Word(bare.equals("-") ? "" : bare.replace('_', ' '), marked ? text.substring(bare.length()) : "");
    }

    private static List<String> rows(String line, int most) {
        return SymbolRow.rows(words(line), most).stream()
                .map(SymbolRow::symbols)
                .toList();
    }

    @Test
    void aShortUtteranceIsOneRow() {
        assertThat(rows("the lamp, lit.", 200)).containsExactly("the lamp, lit.");
    }

    @Test
    void knowsWhereEachWordStandsWithTheSpaceItFlowsOverAndWithoutItsMark() {
        SymbolRow row = SymbolRow.rows(words("the lamp, lit."), 200).get(0);
        assertThat(row.places())
                .containsExactly(new Place(0, 3, false), new Place(3, 8, false), new Place(10, 13, false));
    }

    @Test
    void aWordBehindAMarkBeginsAfterThePause() {
        assertThat(SymbolRow.rows(words("lit, so"), 200).get(0).places())
                .containsExactly(new Place(0, 3, false), new Place(5, 7, false));
    }

    @Test
    void cutsBehindTheLastMarkOfTheSecondHalf() {
        assertThat(rows("aaa, bbb bbb, ccc ccc ccc", 20)).containsExactly("aaa, bbb bbb,", "ccc ccc ccc");
    }

    @Test
    void cutsBetweenWordsWhereNoMarkStandsLateEnough() {
        assertThat(rows("aa, bbb bbb ccc ccc ccc", 16)).containsExactly("aa, bbb bbb ccc", "ccc ccc");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 53, 200})
    void noRowIsLongerThanTheModelTakes(int most) {
        List<Word> words = IntStream.range(0, 150).mapToObj(i -> word("abc")).toList();
        List<SymbolRow> rows = SymbolRow.rows(words, most);
        assertThat(rows).allMatch(row -> row.symbols().length() <= most);
        assertThat(rows.stream().mapToInt(row -> row.places().size()).sum()).isEqualTo(150);
    }

    @Test
    void cutsAWordOfSixHundredSymbols() {
        String word = String.join("", Collections.nCopies(600, "a"));
        List<SymbolRow> rows = SymbolRow.rows(words("it " + word + ". so"), 200);
        assertThat(rows).allMatch(row -> row.symbols().length() <= 200);
        assertThat(rows.stream().map(SymbolRow::symbols).reduce("", String::concat))
                .isEqualTo("it" + word + ". so");
        assertThat(rows.stream().flatMap(row -> row.places().stream()).map(Place::goesOn))
                .containsExactly(false, false, true, true, true, false);
    }

    @Test
    void tellsARowThatBeginsWithinAWord() {
        assertThat(SymbolRow.rows(words("it aaaaaaaaaaaaaaa"), 10))
                .extracting(SymbolRow::goesOn)
                .containsExactly(false, false, true);
    }

    @Test
    void cutsALongWordBetweenItsParts() {
        assertThat(rows("aaaa_bbbb_cccc.", 10)).containsExactly("aaaa bbbb", "cccc.");
    }

    @Test
    void aWordWithoutSymbolsHasAnEmptyPlace() {
        SymbolRow row = SymbolRow.rows(words("- the - lamp -"), 200).get(0);
        assertThat(row.symbols()).isEqualTo("the lamp");
        assertThat(row.places())
                .containsExactly(
                        new Place(0, 0, false),
                        new Place(0, 3, false),
                        new Place(3, 3, false),
                        new Place(3, 8, false),
                        new Place(8, 8, false));
        assertThat(row.isSilent()).isFalse();
    }

    @Test
    void isSilentWhenNoWordHasSymbols() {
        assertThat(SymbolRow.rows(words("- -."), 200))
                .singleElement()
                .matches(row -> row.isSilent() && row.symbols().isEmpty());
    }
}
