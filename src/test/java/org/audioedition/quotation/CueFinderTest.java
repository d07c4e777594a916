package org.audioedition.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules by which a speaker is found, in the order of trust. */
class CueFinderTest {

    private static Quotations find(String body) {
        return QuotationFinder.find(GoldArticle.article("A Title of It\n\n" + body.replace("⏎", "\n\n") + "\n"));
    }

    private static String who(Quotations found, Quotation quotation) {
        String speaker = quotation.speaker();
        return speaker == null ? "nobody" : found.speakerNames().getOrDefault(speaker, "nobody");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We are going home now.” — Ann Lee | credit | Ann Lee",
                "“We are going home now.”⏎— Ann Lee, of Ashby | credit | Ann Lee",
                "“We are going home now,” said Ann Lee. | verb-after | Ann Lee",
                "“We are going home now,” said Sen. Ann Lee of the harbor board. | verb-after | Ann Lee",
                "“We are going home now,” said the clerk, Ann Lee. | verb-after | Ann Lee",
                "“We are going home now,” said a keeper in the village. | verb-after | a keeper in the village",
                "“We are going home now,” according to Ann Lee. | according-to-after | Ann Lee",
                "“We are going home now,” Ann Lee said. | subject-verb-after | Ann Lee",
                "“We are going home now,” Ann Lee, the keeper of the old light, told reporters. | subject-verb-after | Ann Lee",
                "“We are going home now,” both men said later. | subject-verb-after | both men",
                "“We are going home now,” the family wrote in a book. | subject-verb-after | the family",
                "“We are going home now,” the firm Reed & Lee said. | subject-verb-after | Reed & Lee",
                "Later she put it this way:⏎“We are going home now.” | colon-before | nobody",
                "Ann Lee had this to say:⏎“We are going home now.” | colon-before | Ann Lee",
                "According to Ann Lee, who keeps the light for the board, “we are going home now.” | according-to | Ann Lee",
                "Ann Lee said, “We are going home now.” | subject-verb-before | Ann Lee",
                "Ann Lee said that when the old ferry came in with the tide they were “going home now.” | subject-verb-before | Ann Lee",
                "A woman at the window raised her glass and called out: “We are going home now.” | subject-verb-before | A woman at the window",
                "Ann Lee was not happy: “We are going home now.” | colon | Ann Lee",
                "Because of how the tide turned, explained Lee, “we are going home now.” | subject-verb-before | Lee",
                "Ann Lee told Tom Reed, “We are going home now.” | subject-verb-before | Ann Lee",
                "Ann Lee made the following comment:⏎“We are going home now.” | colon-before | Ann Lee",
                "The Harbor Times confirmed that story, reporting:⏎“We are going home now.” | colon-before | Harbor Times",
                "“We are going home now,” Ann Lee went on. | subject-verb-after | Ann Lee",
                "As Ann Lee put it, “we are going home now.” | subject-verb-before | Ann Lee",
                "Ann Lee waited at the pier. “We are going home now.” | sentence-before | Ann Lee",
                "They waited at the pier. “We are going home now.” | whole-sentence | nobody"
            })
    void nameTheSpeaker(String body, String rule, String speaker) {
        Quotations found = find(body);
        Quotation first = found.quotations().get(0);
        assertThat(first.rule() + " | " + who(found, first)).isEqualTo(rule + " | " + speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“It is late,” said Ann Lee. “We are going home now.” | same-paragraph | Ann Lee",
                "“It is late,” said Ann Lee, “and we are going home now.” | subject-verb-before | Ann Lee",
                "Ann Lee came from the film “Old Tides.” “We are going,” she said. | subject-verb-after | Ann Lee",
                "Ann Lee called it “a shame for all of us” and “a very long day for us.” | same-sentence | Ann Lee",
                "“It is late,” said Ann Lee, who had come by the ferry from the town that morning.⏎“We are going home.” | last-speaker | Ann Lee"
            })
    void goOnWithTheSpeaker(String body, String rule, String speaker) {
        Quotations found = find(body);
        Quotation last = found.quotations().get(1);
        assertThat(last.rule() + " | " + who(found, last)).isEqualTo(rule + " | " + speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We are all going home now.” Ann Lee said nothing. | nobody",
                "It is the state. “We are all going home now.” | nobody",
                "He bought the Washington Post. “We are all going home now.” | nobody"
            })
    void takeNothingForACueThatIsNone(String body, String speaker) {
        Quotations found = find(body);
        assertThat(who(found, found.quotations().get(0))).isEqualTo(speaker);
    }

    /** Two who talk in turns go on so, where little else stands in their paragraphs. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“It is late,” said Ann Lee.⏎“It is not,” said Tom Reed.⏎“We are going home now.” | Ann Lee",
                "“It is late,” said Ann Lee, who had walked all the way along the beach.⏎“It is not,” said Tom Reed, who had rowed from the other side.⏎“We are going home now.” | Tom Reed"
            })
    void alternate(String body, String speaker) {
        Quotations found = find(body);
        assertThat(who(found, found.quotations().get(2))).isEqualTo(speaker);
    }
}
