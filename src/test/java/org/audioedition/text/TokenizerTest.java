package org.audioedition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.audioedition.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "don’t",
                "O’Brien",
                "’90s",
                "’em",
                "free-falling",
                "U.S.",
                "U.S.-led",
                "p.m.",
                "D.C.’s",
                "Ph.D.",
                "$1,200.50",
                "1/7/2026",
                "7:30",
                "25%",
                "10–15",
                "$1.2–$1.5m",
                "AT&T",
                "and/or",
                "Sen.",
                "e.g.",
                "−5",
                "+3",
                "5°C",
                "50¢",
                "US$20",
                "#1",
                "#MeToo",
                "@jane_doe",
                "info@example.org",
                "https://example.org/a?b=c",
                "example.com",
                "km²",
                "½",
                "co\u00ADop",
                "cafe\u0301",
                "R-S.C.",
                ".5",
                "2,00,000"
            })
    void bindsIntoOneWord(String word) {
        assertThat(tokens(word)).containsExactly(word);
        assertThat(tokens("so " + word + " x")).containsExactly("so", " ", word, " ", "x");
    }

    @Test
    void leavesQuoteMarksOutOfWords() {
        assertThat(tokens("‘Go,’ “she” said'"))
                .containsExactly("‘", "Go", ",", "’", " ", "“", "she", "”", " ", "said", "'");
        assertThat(tokens("workers’ choice")).containsExactly("workers", "’", " ", "choice");
    }

    @Test
    void leavesDashesBetweenWordsAsMarks() {
        assertThat(tokens("once—twice – thrice--go"))
                .containsExactly("once", "—", "twice", " ", "–", " ", "thrice", "--", "go");
    }

    @Test
    void leavesTheStopOfAnOrdinaryWordAsAMark() {
        assertThat(tokens("In 2026. Go.")).containsExactly("In", " ", "2026", ".", " ", "Go", ".");
        assertThat(tokens("I said no. Two left.")).contains("no", ".");
        assertThat(tokens("See No. 10")).containsExactly("See", " ", "No.", " ", "10");
        assertThat(tokens("end.Next")).containsExactly("end", ".", "Next");
    }

    @Test
    void joinsARunOfTheSameMark() {
        assertThat(tokens("Oh...!! ***")).containsExactly("Oh", "...", "!!", " ", "***");
    }

    @Test
    void makesALoneSurrogateAMark() {
        assertThat(Tokenizer.tokenize("a\uD83Db", new Span(0, 3)))
                .extracting(Token::kind)
                .containsExactly(Token.Kind.WORD, Token.Kind.MARK, Token.Kind.WORD);
    }

    @Test
    void staysInsideItsRange() {
        String text = "one two🙂";
        assertThat(Tokenizer.tokenize(text, new Span(1, 6)).stream()
                        .map(t -> t.span().of(text)))
                .containsExactly("ne", " ", "tw");
        assertThat(Tokenizer.tokenize(text, new Span(7, 8))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tilesAnyText(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        String common = " ab7.,'’-–/:$@#&%_é🙂";
        for (int i = 0; i < 400; i++) {
            text.append(
                    random.nextInt(4) > 0
                            ? common.charAt(random.nextInt(common.length()))
                            : (char) random.nextInt(0x10000));
        }
        assertTiles(text.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".", "a", "7", "a/", "@", "a@", "www.", "1,", "'", "U.S.", "-", "$", "\uD83D", "http://", "a.b"})
    void tilesHostileRepetitions(String piece) {
        assertTiles(piece.repeat(100_000 / piece.length()));
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 200).boxed();
    }

    private static void assertTiles(String text) {
        int at = 0;
        for (Token token : Tokenizer.tokenize(text, new Span(0, text.length()))) {
            assertThat(token.span().start()).isEqualTo(at);
            at = token.span().end();
            boolean split = at < text.length()
                    && Character.isHighSurrogate(text.charAt(at - 1))
                    && Character.isLowSurrogate(text.charAt(at));
            assertThat(split).isFalse();
        }
        assertThat(at).isEqualTo(text.length());
    }

    private static List<String> tokens(String text) {
        return Tokenizer.tokenize(text, new Span(0, text.length())).stream()
                .map(token -> token.span().of(text))
                .toList();
    }
}
