package org.audioedition.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a name, a description or a pronoun beside a quotation means. */
class RegisterTest {

    /** Who says the last quotation. */
    private static String last(String body) {
        Quotations found =
                QuotationFinder.find(GoldArticle.article("A Title of It\n\n" + body.replace("⏎", "\n\n") + "\n"));
        List<Quotation> all = found.quotations();
        String speaker = all.get(all.size() - 1).speaker();
        return speaker == null ? "nobody" : found.speakerNames().getOrDefault(speaker, "nobody");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The keeper is Ann Lee. She is old. “We are late,” Lee said. | Ann Lee",
                "Mr. Ned Reed met Mrs. Ada Reed. “We are late,” Mrs. Reed said. | Ada Reed",
                "Mr. Ned Reed met Mrs. Ada Reed. “We are late,” Mr. Reed said. | Ned Reed",
                "Ned Reed Sr. met Ned Reed Jr. “We are late,” said Ned Reed Jr. | Ned Reed Jr.",
                "Ned Reed Sr. met Ned Reed Jr. “We are late,” said Ned Reed Sr. | Ned Reed Sr.",
                "Ned Reed Jr. came alone. “We are late,” said Ned Reed Jr. | Ned Reed",
                "Ed \"The Rope\" Marsh came in. \"We are late,\" Marsh said. | Ed Marsh",
                "The maker, Tollhouse Ltd., was asked. “We are late,” Tollhouse Ltd. said. | Tollhouse Ltd.",
                "“We are late,” said Detective Ann Lee. | Ann Lee"
            })
    void tiesNames(String body, String name) {
        assertThat(last(body)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sen. Ann Lee met Tom Reed. “We are late,” the senator said. | Ann Lee",
                "Ann Lee, the clerk of the town, met Tom Reed. “We are late,” the clerk said. | Ann Lee",
                "The treasurer, Ann Lee, met Tom Reed. “We are late,” the treasurer said. | Ann Lee",
                "Sen. Ann Lee met Sen. Tom Reed. “We are late,” the senator said. | the senator",
                "Sen. Ann Lee met Tom Reed. “We are late,” the former senator said. | the former senator",
                "A spokesman for the board came. “We are late,” the spokesman said. | A spokesman for the board",
                "A spokesman for the board came. “We are late,” a spokesman said. | a spokesman",
                "Brightwater Ferries, which runs the line, was asked. “We are late,” the company said. | Brightwater Ferries",
                "Ann Lee owns a boat. “We are late,” the company said. | the company"
            })
    void tiesDescriptions(String body, String name) {
        assertThat(last(body)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mr. Ned Reed met Mrs. Ada Lee. “We are late,” he said. | Ned Reed",
                "Mr. Ned Reed met Mrs. Ada Lee. “We are late,” she said. | Ada Lee",
                "“We are late,” said Mr. Ned Reed.⏎“It is dark,” he said. | Ned Reed",
                "“He has a good dog,” Tom Marsh said.⏎Ned Petty showed the picture to all. “It is dark,” he said. | Ned Petty",
                "A beekeeper was called. “We are late,” he said. | A beekeeper",
                "Ned Reed was cleared. The prosecutor said nothing was won. “We are late,” he said. | The prosecutor",
                "Mr. Ned Reed came from Canada. “We are late,” he said. | Ned Reed",
                "The museum's board wrote a letter. A letter reached Tom Reed. “We are late,” it said. | A letter",
                "Two guides sat down. “We are late,” they said. | Two guides",
                "It rained. “We are late,” they said. | nobody",
                "His wife, Ada Lee, does not. “We are late,” she said. | Ada Lee"
            })
    void tiesPronouns(String body, String name) {
        assertThat(last(body)).isEqualTo(name);
    }
}
