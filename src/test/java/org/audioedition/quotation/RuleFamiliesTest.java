package org.audioedition.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audioedition.article.Span;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table of sharp cases for each family of rules. */
class RuleFamiliesTest {

    /** What each mark does: opening, closing, either; apostrophes and measures are none. */
    @Nested
    class Marks {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '^',
                value = {
                    "“Go” | OPENING CLOSING",
                    "”Go“ | OPENING CLOSING",
                    "(\"Go\") | OPENING CLOSING",
                    "''Go'' | OPENING CLOSING",
                    "don’t | -",
                    "the ’90s | -"
                })
        void readsItsDirectionFromItsNeighbours(String text, String directions) {
            List<String> found = MarkScanner.scan(text, new Span(0, text.length())).stream()
                    .map(mark -> mark.direction().name())
                    .toList();
            assertThat(found.isEmpty() ? "-" : String.join(" ", found)).isEqualTo(directions);
        }
    }

    /** Whom a name or a pronoun means, and what gender the article shows. */
    @Nested
    class Who {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Mrs. Ada Reed came. “We are late,” Reed said. | Ada Reed | f",
                    "Mr. Ned Reed met Mrs. Ada Reed. “We are late,” Mrs. Reed said. | Ada Reed | f",
                    "Mr. Ned Reed met Mrs. Ada Reed. “We are late,” he said. | Ned Reed | m",
                    "“We are late,” said Mary Hollis. | Mary Hollis | f",
                    "“We are late,” a spokeswoman for the port said. | a spokeswoman for the port | f",
                    "“We are late,” the company said. | the company | u"
                })
        void isNamedInFullWithAGenderFromTheText(String body, String name, String gender) {
            Speaker speaker = QuotationFinder.find(GoldArticle.article("A title of it\n\n" + body + "\n"))
                    .speakers()
                    .get(0);
            assertThat(speaker.name() + " | " + speaker.gender().label()).isEqualTo(name + " | " + gender);
        }
    }
}
