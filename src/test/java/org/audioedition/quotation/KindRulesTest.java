package org.audioedition.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.audioedition.quotation.Quotation.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in marks: each kind beside what looks like it. */
class KindRulesTest {

    private static Quotations find(String body) {
        return QuotationFinder.find(GoldArticle.article("A Title of It\n\n" + body + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We are going home now,” said Ann Lee. | SPEECH",
                "“No,” said Ann Lee. | SPEECH",
                "Ann Lee said: “No.” | SPEECH",
                "It rained. “We are all going home.” | SPEECH",
                "Ann Lee called it “a shame beyond all measure and words” at noon. | FRAGMENT",
                "Ann Lee said it was “very dull,” and left. | FRAGMENT",
                "The roses, she said, “will have to be brave.” | FRAGMENT",
                "Ann Lee said that the old pier, which she loves, would be “gone.” | FRAGMENT",
                "Nobody believed in the “progress” of the town. | SCARE",
                "The “new” bridge is old. | SCARE",
                "He used the term “soft tide” for it. | TERM",
                "The so-called “soft tide” came. | TERM",
                "They read from the book “The Long Dark Winter” at noon. | TITLE",
                "The guidebook, “Treasures and Trifles,” is out. | TITLE",
                "They read from a book “full of long dark winters and rain” at noon. | FRAGMENT",
                "Then Ed “The Rope” Marsh came in. | NICKNAME",
                "Then Ed said, “The rope,” and Marsh came in. | SPEECH",
                "A woman held up a sign: “Let us all go home.” | SIGN",
                "A sign on the door of the old school said: “Carrots for all.” | SIGN",
                "Ann Lee stood by a faded sign. “We are all going home,” she said. | SPEECH",
                "They chanted “Boats for all of us” at noon. | SLOGAN",
                "The fans sang “Nothing gets by her” until midnight. | SLOGAN"
            })
    void areToldApart(String sentence, Kind kind) {
        assertThat(find(sentence).quotations().get(0).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“A boy said, ‘You are short,’ and ran,” said Ann Lee. | SPEECH",
                "“She made us learn ‘The Miller at Dawn’ by heart,” said Ann Lee. | TITLE",
                "“She spoke of ‘rain’ all day,” said Ann Lee. | SCARE"
            })
    void areToldApartWithinOtherWords(String sentence, Kind kind) {
        assertThat(find(sentence).quotations().get(1).kind()).isEqualTo(kind);
    }

    /** What goes on with the speaker of its sentence is heard, however short. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee called the pier “a shame” and “too short” at noon. | FRAGMENT",
                "Ann Lee said it was “a shame.” The “new” one is old. | SCARE"
            })
    void goOnInTheirSentence(String sentence, Kind kind) {
        assertThat(find(sentence).quotations().get(1).kind()).isEqualTo(kind);
    }
}
