package org.audioedition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.audioedition.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {

    private static List<String> sentences(String text) {
        return Segmenter.sentences(text, new Span(0, text.length())).stream()
                .map(sentence -> sentence.span().of(text))
                .toList();
    }

    /** Each line is a paragraph; {@code |} stands where a sentence ends and another begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge closed. |Nobody was hurt.",
                "Mr. Hale met Mrs. Stone at noon. |They left by train.",
                "Sen. Maria Cole spoke. |So did Gov. Ray Lund.",
                "J. K. Marsh wrote it. |George W. Penn read it.",
                "The U.S. Senate voted. |He moved to the U.S. |The move cost him little.",
                "They met at 3 p.m. Tuesday. |It began at 7 a.m. |The doors were shut by then.",
                "“Are you sure?” she asked. |He was.",
                "“Stop!” he cried. |Nobody did.",
                "“We won.” |“We did,” said Ann.",
                "It cost $2.50. |That is cheap.",
                "On Jan. 7 it rained. |On Feb. 8 it snowed.",
                "Dr. Amy Rusk, Ph.D., agreed. |Others did not.",
                "Acme Inc. sued Apex Corp. for damages. |The court agreed.",
                "Acme Inc. |The company is old.",
                "See No. 5 on the list. |No. |That is wrong.",
                "He said no. |She said yes.",
                "Wait... what? |Yes.",
                "It ended… |Then it began again.",
                "Fruit (apples, pears, etc.) was sold. |All of it.",
                "(He left early.) |The rest stayed.",
                "They chose Plan A. |Nobody liked Plan B.",
                "The band Wham! played. |People danced.",
                "Yahoo! bought it. |Nobody knows why.",
                "It was 2015. |45 people came.",
                "He lives on St. John St. in town. |She does not.",
                "Was it Lt. Col. Dana Wu? |It was.",
                "«Nein!» rief er. |Dann ging er.",
                "''It works,'' he said. |''It does.''",
                "She paid 3.5 percent vs. 4 percent. |He paid none.",
                "It is 5 ft. 10 in. tall. |That is all.",
                "It fell 2 in. |The river rose.",
                "He let them in. |They sat.",
                "Brown v. Board came first. |Others followed.",
                "See vol. III for more. |No. |I agree.",
                "SEN. REED QUITS. |NOBODY KNOWS WHY.",
                "E. 42nd St. was shut. |It reopened."
            })
    void endsSentencesWhereAReaderWould(String marked) {
        String text = marked.replace("|", "");
        assertThat(sentences(text)).containsExactly(marked.split(" \\|", -1));
    }

    @Test
    void keepsAParagraphWithoutTerminatorWhole() {
        assertThat(sentences("no stop at all")).containsExactly("no stop at all");
    }

    @Test
    void givesNothingForWhiteSpace() {
        assertThat(sentences(" \n\t ")).isEmpty();
    }

    @Test
    void joinsLinesThatWereWrappedByHand() {
        assertThat(sentences("One line\ngoes on here. And\nends."))
                .containsExactly("One line\ngoes on here.", "And\nends.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void losesNoCharacterWhateverTheText(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String alphabet = "aB1 .?!…“”\"'’(),;:-–—\n\u00a0éЖ中\ud83d\ude00\u0301";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        String written = text.toString();
        int end = 0;
        for (Sentence sentence : Segmenter.sentences(written, new Span(0, written.length()))) {
            assertThat(written.substring(end, sentence.span().start())).matches("(?s)[\\s\\p{Z}]*");
            int at = sentence.span().start();
            for (Token token : sentence.tokens()) {
                assertThat(token.span().start()).isEqualTo(at);
                at = token.span().end();
            }
            assertThat(at).isEqualTo(sentence.span().end());
            end = at;
        }
        assertThat(written.substring(end)).matches("(?s)[\\s\\p{Z}]*");
    }
}
