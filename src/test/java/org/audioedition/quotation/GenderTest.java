package org.audioedition.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tells a speaker's gender: a title before a pronoun, that before a noun, that before a first name. */
class GenderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We are late,” said Mrs. Reed. | f | title",
                "“We are late,” said Congressman Kim Reed. | m | title",
                "Mr. Dana Reed came. Then she left. “We are late,” Dana Reed said. | m | title",
                "Dana Reed lost her hat. “We are late,” Dana Reed said. | f | pronoun",
                "His wife, Dana Reed, came. “We are late,” said Dana Reed. | f | noun",
                "Her husband, Dana Reed, came. “We are late,” said Dana Reed. | m | noun",
                "Dana Reed, the widow of a sailor, came. “We are late,” said Dana Reed. | f | noun",
                "Lindsey Hollis had a plan of his own: “We are late.” | m | pronoun",
                "“We are late,” said Mary Hollis. | f | first name",
                "“We are late,” said Henry Hollis. | m | first name",
                "“We are late,” said Xq Hollis. | u | nothing",
                "“We are late,” a spokeswoman for the port said. | f | noun",
                "“We are late,” the company said. | u | nothing",
                "A beekeeper was called. “We are late,” he said. | m | pronoun"
            })
    void isSeenFromTheBestEvidence(String body, String gender, String evidence) {
        Speaker speaker = QuotationFinder.find(GoldArticle.article("A Title of It\n\n" + body + "\n"))
                .speakers()
                .get(0);
        assertThat(speaker.gender().label() + " | " + (speaker.evidence().isEmpty() ? "nothing" : speaker.evidence()))
                .isEqualTo(gender + " | " + evidence);
    }
}
