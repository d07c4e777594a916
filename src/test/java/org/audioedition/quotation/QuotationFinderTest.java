package org.audioedition.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.audioedition.article.Article;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.plain.PlainTextReader;
import org.audioedition.quotation.Quotation.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {

    private static Article article(String body) {
        return PlainTextReader.read(
                        ("A Title\n" + body).getBytes(StandardCharsets.UTF_8), "story.txt", MetadataOptions.none())
                .article()
                .orElseThrow();
    }

    private static Quotations find(String body) {
        return QuotationFinder.find(article(body));
    }

    private static List<String> quoted(String body) {
        Article article = article(body);
        return QuotationFinder.find(article).quotations().stream()
                .map(quotation -> quotation.span().of(article.text()))
                .toList();
    }

    @Test
    void anArticleMayEndInTheNameOfWhoSaysIt() {
        assertThat(quoted("The keeper slept, said Ann")).isEmpty();
    }

    private static String speaker(String body, int index) {
        Quotations found = find(body);
        String id = found.quotations().get(index).speaker();
        return found.speakers().stream()
                .filter(speaker -> speaker.id().equals(id))
                .map(Speaker::name)
                .findFirst()
                .orElse("nobody");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We are going home tonight,” said Ann Lee.",
                "\"We are going home tonight,\" said Ann Lee.",
                "''We are going home tonight,'' said Ann Lee.",
                "``We are going home tonight,'' said Ann Lee.",
                "«We are going home tonight,» said Ann Lee.",
                "„We are going home tonight,“ said Ann Lee.",
                "”We are going home tonight,” said Ann Lee.",
                "‘We are going home tonight,’ said Ann Lee.",
                "'We are going home tonight,' said Ann Lee."
            })
    void knowsEveryStyleOfMark(String sentence) {
        assertThat(quoted(sentence)).containsExactly(sentence.substring(0, sentence.indexOf(" said")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It’s the ’90s, the workers’ and the keeper’s.",
                "It's the '90s, the workers' and the keeper's.",
                "Rock ’n’ roll, ’em and ’tis: don’t ask O’Brien.",
                "He is 5'10\" tall.",
                "A 17\" screen was broken."
            })
    void takesNoApostropheAndNoMeasureForAMark(String sentence) {
        assertThat(quoted(sentence)).isEmpty();
    }

    @Test
    void findsAQuotationInsideAnother() {
        assertThat(quoted("“He told me ‘never again’ and left,” said Ann Lee."))
                .containsExactly("“He told me ‘never again’ and left,”", "‘never again’");
    }

    @Test
    void takesAnApostropheInsideAQuotationForNoMark() {
        assertThat(quoted("“It’s the boys’ boat, isn’t it?” said Ann Lee.")).hasSize(1);
    }

    @Test
    void letsAQuotationRunOnOverParagraphs() {
        assertThat(quoted("“It was dark,” said Ann Lee. “It was worth it.\n“My children will see it.”\nThe end."))
                .containsExactly("“It was dark,”", "“It was worth it.\n“My children will see it.”");
    }

    @Test
    void givesAllOfARunOnQuotationToOneSpeaker() {
        assertThat(speaker("“It was dark,” said Ann Lee. “It was worth it.\n“My children will see it.”", 1))
                .isEqualTo("Ann Lee");
    }

    @Test
    void endsAnUnclosedQuotationWithItsParagraph() {
        assertThat(quoted("Ann Lee said, “It was dark.\nNobody came that night."))
                .containsExactly("“It was dark.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We are going home now,” said Ann Lee. | Ann Lee",
                "“We are going home now,” Ann Lee said. | Ann Lee",
                "“We are going home now,” said Sen. Ann Lee of the harbor board. | Ann Lee",
                "“We are going home now,” Ann Lee, the keeper of the old light, told reporters. | Ann Lee",
                "Ann Lee said, “We are going home now.” | Ann Lee",
                "Ann Lee told reporters that “we are going home now tonight.” | Ann Lee",
                "According to Ann Lee, “we are all going home now.” | Ann Lee",
                "“We are all going home now,” according to Ann Lee. | Ann Lee",
                "A keeper in the village simply said, “We are going home now.” | A keeper in the village",
                "“We are going home now,” the company said. | the company",
                "“Are we going home now?” asked Mr. Lee. | Lee",
                "They waited at the pier. “We are all going home now.” | nobody"
            })
    void findsTheSpeakerBesideASpeechVerb(String sentence, String speaker) {
        assertThat(speaker(sentence, 0)).isEqualTo(speaker);
    }

    @Test
    void tiesALastNameToTheFullName() {
        assertThat(speaker("The keeper is Ann Lee. She is old.\n“We are going home now,” said Lee.", 0))
                .isEqualTo("Ann Lee");
    }

    @Test
    void tiesAPronounToTheOneWhoSpokeLast() {
        assertThat(speaker("“We are going home now,” said Ms. Ann Lee.\n“It is late by now,” she said.", 1))
                .isEqualTo("Ann Lee");
    }

    @Test
    void learnsTheGenderFromATitle() {
        assertThat(find("“We are going home now,” said Mrs. Lee.").speakers())
                .extracting(Speaker::gender)
                .containsExactly(Speaker.Gender.FEMALE);
    }

    @Test
    void neverTakesTheSpeakerOfTheNextSentence() {
        assertThat(speaker("“We are all going home now.” Ann Lee said nothing.", 0))
                .isEqualTo("nobody");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We are going home now,” said Ann Lee. | SPEECH",
                "“No,” said Ann Lee. | SPEECH",
                "Ann Lee called it “a shame beyond all measure and words” at noon. | FRAGMENT",
                "Nobody believed in the “progress” of the town. | SCARE",
                "They read from the book “The Long Dark Winter” at noon. | TITLE",
                "Then Ed “The Rope” Marsh came in. | NICKNAME",
                "A woman held up a sign: “Let us all go home.” | SIGN",
                "They chanted a slogan, “Boats for all of us,” at noon. | SLOGAN",
                "He used the term “soft tide” for it. | TERM"
            })
    void tellsSpeechFromWhatElseStandsInMarks(String sentence, Kind kind) {
        assertThat(find(sentence).quotations().get(0).kind()).isEqualTo(kind);
    }

    @Test
    void numbersQuotationsAndSpeakersInOrder() {
        Quotations found = find("“We are going home,” said Ann Lee.\n“It is late now,” said Tom Reed.");
        assertThat(found.quotations()).extracting(Quotation::id).containsExactly("q1", "q2");
        assertThat(found.speakers()).extracting(Speaker::id).containsExactly("s1", "s2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“ ", "\" ", "' ", "“a ”b ", "«‹“‘'\"", "“said “he said, "})
    void takesAHundredThousandMarksInItsStride(String unit) {
        assertThat(find(unit.repeat(100_000)).quotations()).hasSizeLessThan(300_001);
    }
}
