package org.audioedition.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audioedition.article.Span;
import org.audioedition.quotation.MarkScanner.QuoteMark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each mark does: opening, closing, either; apostrophes and measures are none. */
class MarkScannerTest {

    private static List<QuoteMark> marks(String text) {
        return MarkScanner.scan(text, new Span(0, text.length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "“Go” | OPENING CLOSING",
                "‘Go’ | OPENING CLOSING",
                "«Go» | OPENING CLOSING",
                "»Go« | OPENING CLOSING",
                "‹Go› | OPENING CLOSING",
                "„Go“ | OPENING CLOSING",
                "‚Go‘ | OPENING CLOSING",
                "\"Go\" | OPENING CLOSING",
                "'Go' | OPENING CLOSING",
                "''Go'' | OPENING CLOSING",
                "``Go'' | OPENING CLOSING",
                "(\"Go\") | OPENING CLOSING",
                "He said:\"Go\" | OPENING CLOSING",
                "Stop—“Go” | OPENING CLOSING",
                "“‘Go’” | OPENING OPENING CLOSING CLOSING"
            })
    void readsItsDirectionFromItsNeighbours(String text, String directions) {
        assertThat(marks(text).stream().map(mark -> mark.direction().name())).containsExactly(directions.split(" "));
    }

    /** Editors misprint directions; the neighbours know better than the shape. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "”Go“ | OPENING CLOSING",
                "”Go” | OPENING CLOSING",
                "“Go“ | OPENING CLOSING",
                "’Go’ | OPENING CLOSING"
            })
    void setsMisprintsRight(String text, String directions) {
        readsItsDirectionFromItsNeighbours(text, directions);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "don’t",
                "don't",
                "O’Brien",
                "the ’90s",
                "the '90s",
                "’tis",
                "’em",
                "Rock ’n roll",
                "’til noon",
                "5'10",
                "5'10\" tall",
                "a 17\" screen"
            })
    void takesNoApostropheAndNoMeasureForAMark(String text) {
        assertThat(marks(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "“a | DOUBLE",
                "\"a | DOUBLE",
                "„a | DOUBLE",
                "''a | DOUBLED",
                "``a | DOUBLED",
                "‘a | SINGLE",
                "'a | SINGLE",
                "‚a | SINGLE",
                "«a | GUILLEMET",
                "‹a | SINGLE_GUILLEMET"
            })
    void hasAFamily(String text, MarkScanner.Family family) {
        assertThat(marks(text)).extracting(QuoteMark::family).containsExactly(family);
    }

    @ParameterizedTest
    @ValueSource(strings = {"''Go", "``Go", "’’Go"})
    void isTwoUnitsLongWhereItIsDoubled(String text) {
        assertThat(marks(text)).extracting(QuoteMark::span).containsExactly(new Span(0, 2));
    }

    /** A quotation may end with a number. */
    @ParameterizedTest
    @ValueSource(strings = {"\"I am 17\" he said", "\"We won 5-3\" she said"})
    void closesBehindADigitWhenAMarkIsOpen(String text) {
        assertThat(marks(text)).hasSize(2);
    }
}
